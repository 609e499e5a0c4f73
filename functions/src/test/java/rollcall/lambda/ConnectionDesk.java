package rollcall.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import rollcall.clever.CleverVisit;
import rollcall.directory.PlatformSchool;
import rollcall.directory.PlatformSchoolId;
import rollcall.lambda.Browser.Answer;
import rollcall.roster.DistrictId;
import rollcall.roster.Person;
import rollcall.roster.PersonId;
import rollcall.roster.Role;

/// Where Lincoln, which nobody has connected yet, is connected to Clever.
final class ConnectionDesk {
    static final String ADA = "ada@lincoln.example";
    static final DistrictId MONROE = new DistrictId("65a0c0ffee000000000000d2");
    /// Both schools, as they are to be chosen.
    static final String BOTH = """
        {"schools":[{"id":"65a0c0ffee000000000000e1","ours":"elm","selected":true},
        {"id":"65a0c0ffee000000000000e2","selected":true}]}""";

    final ApiEdge edge = new ApiEdge();
    final Browser browser = new Browser(edge);

    /// With Ada signed in, and whoever may come back from Clever.
    ConnectionDesk() {
        edge.appoint(Lincoln.ID, ADA);
        browser.signIn(ADA);
        edge.edge.platform.put(Lincoln.ID, ours("elm", "School 65a0c0ffee000000000000e1"));
        edge.clever.expect("admin", known(Lincoln.ID, new Role.DistrictAdministrator()));
        edge.clever.expect("teacher", known(Lincoln.ID, new Role.Teacher(
                Optional.empty(), Optional.empty(), new TreeSet<>())));
        edge.clever.expect("elsewhere", known(MONROE, new Role.DistrictAdministrator()));
        edge.clever.expect("nothing", new CleverVisit.NoRole());
    }

    String state() {
        String url = browser.send("POST", "/api/connection/start", "").json().get("url").asText();
        assertThat(url).contains("redirect_uri=https://rollcall.example/api/connection/callback");
        return url.replaceFirst(".*state=([^&]*).*", "$1");
    }

    String come(String query) {
        return come(browser, query);
    }

    static String come(Browser from, String query) {
        Answer answer = from.get("/api/connection/callback?" + query);
        assertThat(answer.status()).isEqualTo(303);
        return answer.headers().get("Location");
    }

    Answer save(String body) {
        return browser.send("PUT", "/api/connection/schools", body);
    }

    String stage() {
        return browser.get("/api/connection").json().get("stage").asText();
    }

    private static PlatformSchool ours(String id, String name) {
        Optional<String> none = Optional.empty();
        return new PlatformSchool(new PlatformSchoolId(id), name, none, none, none);
    }

    private static CleverVisit known(DistrictId district, Role role) {
        return new CleverVisit.Known(district, new Person(new PersonId("p1"), Optional.empty(), Optional.empty(),
                Optional.empty(), List.of(role), Set.of()));
    }
}
