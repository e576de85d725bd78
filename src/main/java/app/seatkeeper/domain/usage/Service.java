package app.seatkeeper.domain.usage;

/// A service whose use Microsoft measures, in the order in which services are shown.
public enum Service {
    EXCHANGE,
    OUTLOOK,
    TEAMS,
    ONEDRIVE,
    SHAREPOINT,
    /// The Microsoft 365 apps: Word, Excel, PowerPoint, OneNote, Outlook and Teams on any device.
    APPS,
    /// Viva Engage, Yammer before.
    VIVA_ENGAGE,
    COPILOT,
    /// Skype for Business Online, which is retired; its report is empty in most tenants.
    SKYPE
}
