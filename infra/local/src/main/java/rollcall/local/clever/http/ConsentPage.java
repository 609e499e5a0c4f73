package rollcall.local.clever.http;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import rollcall.local.clever.district.Role;
import rollcall.local.clever.district.SimulatedDistrict;
import rollcall.local.clever.district.Text;
import rollcall.local.clever.district.User;

/// The HTML of the sign-in pages.
final class ConsentPage {
    private static final int PEOPLE_SHOWN = 10;
    private static final List<String> ROLES = List.of("district_admin", "staff", "teacher", "student");

    private ConsentPage() {}

    static String districts(Query query, Collection<SimulatedDistrict> districts) {
        String choices = districts.stream()
                .map(district -> choice(
                        query.with("district_id", district.id().value()).behind("/oauth/authorize"),
                        district.district().name()))
                .collect(Collectors.joining());
        return page("Choose your district", choices + deny(query));
    }

    static String people(Query query, SimulatedDistrict district) {
        String choices = ROLES.stream()
                .map(role -> "<h2>" + role + "</h2>"
                        + people(district, role)
                                .map(user -> person(query, user))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
        return page("Who are you in " + district.district().name() + "?", choices + anybody(query) + deny(query));
    }

    private static Stream<User> people(SimulatedDistrict district, String role) {
        return district.usersWithRole(role).limit(PEOPLE_SHOWN);
    }

    private static String person(Query query, User user) {
        String roles = user.roles().stream().map(Role::wireName).collect(Collectors.joining(", "));
        String name = text(user.name().first()) + " " + text(user.name().last()) + " (" + roles + ")";
        return choice(query.with("person", user.id().value()).behind("/oauth/consent"), name);
    }

    private static String text(Text text) {
        return text.present().orElse("");
    }

    private static String anybody(Query query) {
        String fields = query.without(Set.of("person"))
                .parameters()
                .stream()
                .map(parameter -> "<input type=\"hidden\" name=\"" + escaped(parameter.name()) + "\" value=\""
                        + escaped(parameter.value()) + "\">")
                .collect(Collectors.joining());
        return "<h2>Anybody</h2><form action=\"/oauth/consent\">" + fields
                + "<label>Id or e-mail <input name=\"person\"></label> <button>Sign in</button></form>";
    }

    private static String deny(Query query) {
        return "<hr>" + choice(query.with("deny", "true").behind("/oauth/consent"), "Deny");
    }

    private static String choice(String uri, String label) {
        return "<p><a href=\"" + escaped(uri) + "\">" + escaped(label) + "</a></p>";
    }

    private static String page(String title, String body) {
        return "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Clever simulator</title><body><h1>"
                + escaped(title) + "</h1>" + body + "</body></html>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
