package rollcall.lambda;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import rollcall.account.Administrator;
import rollcall.account.Scope;
import rollcall.lambda.Browser.Answer;
import rollcall.roster.EmailAddress;
import rollcall.roster.SchoolId;

/// Who looks after the people of Lincoln, after its first night.
final class PeopleDesk {
    final ApiEdge edge;
    final Browser browser;

    /// With Ada signed in.
    PeopleDesk() {
        Office office = new Office().night(Lincoln.first());
        edge = office.edge;
        browser = office.browser(Office.ADA);
    }

    void tick() {
        edge.edge.clock.set(edge.edge.clock.instant().plusSeconds(1));
    }

    void signInAtSchool(SchoolId school) {
        edge.administrators.appoint(new Administrator(Lincoln.ID, new EmailAddress(Office.BOB),
                new Scope.Schools(new TreeSet<>(List.of(school)))));
        browser.signIn(Office.BOB);
    }

    Answer find(String query) {
        return browser.send("POST", "/api/people/search", "{\"query\":\"" + query + "\"}");
    }

    Answer merge(String survivor, String other) {
        return browser.send("POST", "/api/people/" + survivor + "/merge", "{\"account\":\"" + other + "\"}");
    }

    String status(String id) {
        return browser.get("/api/people/" + id).json().at("/shown/status").asText();
    }

    /// Who was found, but for those whose ids are long.
    static String ids(Answer answer) {
        return Optional.of(answer.json().get("people"))
                .map(people -> String.join(",", people.findValuesAsText("id")
                        .stream()
                        .filter(id -> id.length() < 10)
                        .sorted()
                        .toList()))
                .orElseThrow();
    }
}
