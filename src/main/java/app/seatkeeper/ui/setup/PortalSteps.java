package app.seatkeeper.ui.setup;

import app.seatkeeper.session.Cloud;
import app.seatkeeper.tenant.Permission;
import app.seatkeeper.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;

/// The way through the portal to a registration, step by step.
final class PortalSteps {

    private static final String REGISTRATIONS = "/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade";

    private PortalSteps() { }

    static List<Step> of(Wanted wanted, Texts texts) {
        var steps = new ArrayList<Step>();
        String portal = portal(wanted.cloud());
        steps.add(portal.isEmpty() ? new Step(texts.of("setup.step.open.custom"), List.of())
                : new Step(texts.of("setup.step.open"), List.of(portal)));
        steps.add(new Step(texts.of("setup.step.name"),
                List.of(wanted.application() ? "Seatkeeper (app-only)" : "Seatkeeper")));
        steps.add(new Step(texts.of("setup.step.tenant"), List.of()));
        if (!wanted.application()) {
            steps.add(new Step(texts.of("setup.step.redirect"), List.of("http://localhost")));
        }
        if (!wanted.application() && wanted.deviceCode()) {
            steps.add(new Step(texts.of("setup.step.public"), List.of()));
        }
        steps.add(new Step(texts.of(wanted.application() ? "setup.step.roles" : "setup.step.permissions"),
                wanted.permissions().stream().map(Permission::scope).toList()));
        steps.add(new Step(texts.of("setup.step.consent"), List.of()));
        if (wanted.application()) {
            steps.add(new Step(texts.of("setup.step.certificate"), List.of()));
        }
        steps.add(new Step(texts.of("setup.step.ids"), List.of()));
        return List.copyOf(steps);
    }

    private static String portal(Cloud cloud) {
        return switch (cloud.kind()) {
            case GLOBAL -> "https://entra.microsoft.com" + REGISTRATIONS;
            case US_GOVERNMENT, US_DOD -> "https://portal.azure.us" + REGISTRATIONS;
            case CHINA -> "https://portal.azure.cn" + REGISTRATIONS;
            case CUSTOM -> "";
        };
    }
}
