package rollcall.cdk;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import rollcall.plan.Limits;

/// What differs between two deployments. Everything else follows from it.
///
/// @param stage tells deployments in one account apart, such as `dev` or `prod`
/// @param sender the address mail comes from; its domain is proved to SES
/// @param region the country whose telephone numbers may lack the country code, such as `US`
/// @param alarms the address that is told what needs a person
/// @param holds when a plan waits for a person, in a district that has set no limits of its own
/// @param pace how many messages may be sent in a second; what SES lets the account send
/// @param site where the dashboard is, if not at an address of AWS's
public record Settings(
        String stage, String sender, String region, String alarms, Limits holds, int pace,
        Optional<Site> site) {
    private static final Pattern STAGE = Pattern.compile("[a-z][a-z0-9]{1,11}");
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@([a-z0-9-]+\\.)+[a-z]{2,}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern HOST = Pattern.compile("([a-z0-9-]+\\.)+[a-z]{2,}");
    private static final Pattern CERTIFICATE = Pattern
            .compile("arn:aws:acm:[a-z0-9-]+:[0-9]{12}:certificate/[a-z0-9-]+");
    private static final Pattern FRACTION = Pattern.compile("0(\\.[0-9]{1,9})?|1(\\.0{1,9})?");
    private static final Pattern COUNT = Pattern.compile("[1-9][0-9]{0,5}");
    private static final int STANDARD_PACE = 10;
    private static final String ADDRESS_EXPECTED = "an e-mail address";

    public Settings {
        require("stage", stage, STAGE, "2 to 12 small letters and digits, such as dev");
        require("sender", sender, ADDRESS, ADDRESS_EXPECTED);
        require("region", region, COUNTRY, "a country code such as US");
        require("alarm-email", alarms, ADDRESS, ADDRESS_EXPECTED);
    }

    /// A domain of one's own for the dashboard.
    ///
    /// @param host such as `rollcall.example.org`
    /// @param certificate ARN of its certificate in the region of the deployment
    public record Site(String host, String certificate) {
        public Site {
            require("dashboard", host, HOST, "a host such as rollcall.example.org");
            require("certificate", certificate, CERTIFICATE, "the ARN of a certificate");
        }
    }

    /// Reads `stage`, `sender`, `region`, `alarm-email` and, if there are any, `hold-removals`, `hold-updates`,
    /// `hold-floor`, and `dashboard` with its `certificate` from the context, as `cdk.json` or `cdk -c` give them.
    ///
    /// @throws IllegalArgumentException naming what is missing or wrong
    static Settings from(Function<String, Object> context) {
        return new Settings(
                text(context, "stage"), text(context, "sender"), text(context, "region"), text(context, "alarm-email"),
                holds(context),
                find(context, "messages-per-second").map(text -> {
                    require("messages-per-second", text, COUNT, "a whole number from 1 to 999999");
                    return Integer.parseInt(text);
                }).orElse(STANDARD_PACE),
                find(context, "dashboard").map(host -> new Site(host, text(context, "certificate"))));
    }

    /// The name of something of this deployment; lists of an account show together what belongs together.
    String name(String thing) {
        return "rollcall-" + stage + "-" + thing;
    }

    /// The part of the sender's address after the `@`.
    String domain() {
        return sender.substring(sender.indexOf('@') + 1);
    }

    private static Limits holds(Function<String, Object> context) {
        return new Limits(
                fraction(context, "hold-removals", Limits.STANDARD.removals()),
                fraction(context, "hold-updates", Limits.STANDARD.updates()),
                find(context, "hold-floor").map(text -> {
                    require("hold-floor", text, COUNT, "a whole number from 1 to 999999");
                    return Integer.parseInt(text);
                }).orElse(Limits.STANDARD.floor()));
    }

    private static double fraction(Function<String, Object> context, String name, double standard) {
        return find(context, name).map(text -> {
            require(name, text, FRACTION, "a number from 0 to 1, such as 0.75");
            return Double.parseDouble(text);
        }).orElse(standard);
    }

    private static String text(Function<String, Object> context, String name) {
        return find(context, name).orElseThrow(() -> new IllegalArgumentException("the context does not say " + name));
    }

    private static Optional<String> find(Function<String, Object> context, String name) {
        return Optional.ofNullable(context.apply(name)).map(Object::toString);
    }

    private static void require(String name, String value, Pattern pattern, String expected) {
        if (!pattern.matcher(value).matches()) {
            throw new IllegalArgumentException(name + " is not " + expected);
        }
    }
}
