package app.seatkeeper.boot;

import app.seatkeeper.session.Cloud;
import app.seatkeeper.ui.kit.RegistrationFields.Given;
import app.seatkeeper.ui.kit.RegistrationFields.Preset;

/// What the sign-in screen finds filled in, and where each value comes from.
final class Presets {

    private Presets() {
    }

    static Preset of(LaunchOptions options) {
        boolean custom = options.cloud().filter(cloud -> cloud.kind() == Cloud.Kind.CUSTOM).isPresent();
        Given cloud = custom
                ? new Given(Cloud.Kind.CUSTOM.word(), origin(options, Option.AUTHORITY)) : given(options, Option.CLOUD);
        return new Preset(cloud, given(options, Option.AUTHORITY), given(options, Option.GRAPH),
                given(options, Option.TENANT), given(options, Option.CLIENT_ID));
    }

    private static Given given(LaunchOptions options, Option option) {
        return options.value(option).map(value -> new Given(value, origin(options, option))).orElse(Given.NONE);
    }

    private static String origin(LaunchOptions options, Option option) {
        return options.origin(option).map(origin -> switch (origin) {
            case Origin.Argument(var name) -> name;
            case Origin.Variable(var name) -> name;
            case Origin.Line(_, var file) -> String.valueOf(file.getFileName());
        }).orElse("");
    }
}
