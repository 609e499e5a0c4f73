package rollcall.cdk;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// What differs between two deployments. Everything else follows from it.
///
/// @param stage tells deployments in one account apart, such as `dev` or `prod`
/// @param sender the address mail comes from; its domain is proved to SES
/// @param region the country whose telephone numbers may lack the country code, such as `US`
/// @param alarms the address that is told what needs a person
/// @param site where the dashboard is, if not at an address of AWS's
public record Settings(String stage, String sender, String region, String alarms, Optional<Site> site) {
    private static final Pattern STAGE = Pattern.compile("[a-z][a-z0-9]{1,11}");
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@([a-z0-9-]+\\.)+[a-z]{2,}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern HOST = Pattern.compile("([a-z0-9-]+\\.)+[a-z]{2,}");
    private static final Pattern CERTIFICATE = Pattern
            .compile("arn:aws:acm:[a-z0-9-]+:[0-9]{12}:certificate/[a-z0-9-]+");
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

    /// Reads `stage`, `sender`, `region`, `alarm-email` and, if there is one, `dashboard` with its `certificate` from
    /// the context, as `cdk.json` or `cdk -c` give them.
    ///
    /// @throws IllegalArgumentException naming what is missing or wrong
    static Settings from(Function<String, Object> context) {
        return new Settings(
                text(context, "stage"), text(context, "sender"), text(context, "region"), text(context, "alarm-email"),
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
