package app.seatkeeper.tenant;

/// A directory role that somebody holds.
///
/// @param templateId the id that is the same in every tenant; Graph `directoryRole.roleTemplateId`
/// @param name       in the tenant's words, for example `License Administrator`; Graph `directoryRole.displayName`
public record DirectoryRole(String templateId, String name) { }
