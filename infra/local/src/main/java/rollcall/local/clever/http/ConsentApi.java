package rollcall.local.clever.http;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import rollcall.local.clever.access.Access;
import rollcall.local.clever.district.CleverId;
import rollcall.local.clever.district.SimulatedDistrict;
import rollcall.local.clever.district.User;

/// What a person sees in the browser: choose a district, choose who you are, or refuse.
final class ConsentApi {
    private final Backstage backstage;

    ConsentApi(Backstage backstage) {
        this.backstage = backstage;
    }

    /// `/oauth/authorize`.
    Reply authorize(Request request) {
        Query query = request.query();
        if (!query.first("client_id")
                .equals(Optional.of(backstage.client().get().id()))
                || !query.first("response_type").equals(Optional.of("code"))
                || query.filled("redirect_uri").isEmpty()) {
            return Reply.htmlError(400);
        }
        return ask(query);
    }

    /// `/oauth/instant-login`: as from a district's portal, so the application gets no state.
    Reply instantLogin(Request request) {
        String redirect = backstage
                .redirectUri()
                .or(() -> request.query().filled("redirect_uri"))
                .orElseThrow(() -> new Refusal(Reply.htmlError(400)));
        return ask(request.query().without(Set.of("state", "redirect_uri")).with("redirect_uri", redirect));
    }

    private Reply ask(Query query) {
        Optional<String> district = query.filled("district_id");
        if (district.isEmpty()) {
            return Reply.html(
                    200, ConsentPage.districts(query, backstage.districts().values()));
        }
        return Reply.html(200, ConsentPage.people(query, backstage.district(Paging.id(district.get()))));
    }

    /// `/oauth/consent`, where the page's own links lead: back to the application with a code or a refusal.
    Reply consent(Request request) {
        Query query = request.query();
        String redirect = query.filled("redirect_uri").orElseThrow(() -> new Refusal(Reply.htmlError(400)));
        if (query.first("deny").isPresent()) {
            return redirect(query, new Query(List.of()).with("error", "access_denied"), redirect);
        }
        SimulatedDistrict district = backstage.district(Paging.id(query.first("district_id").orElse("")));
        User user = person(district, query.first("person").orElse(""));
        if (user.hasRole("district_admin") && !backstage.faults().tokens().isListed(district.id())) {
            backstage.faults().tokens().authorise(district.id());
        }
        String code = backstage.codes().issue(new Access.OfUser(district.id(), user.id()), redirect);
        return redirect(query, new Query(List.of()).with("code", code).with("scope", "read:user_id"), redirect);
    }

    // By id or by e-mail, as typed into the page.
    private static User person(SimulatedDistrict district, String text) {
        if (CleverId.isId(text)) {
            return district.users().find(new CleverId(text)).orElseThrow(Refusal::notFound);
        }
        return district.users()
                .all()
                .filter(user -> user.contact().isEmpty())
                .filter(user -> user.email().present().equals(Optional.of(text)))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private static Reply redirect(Query query, Query answer, String redirectUri) {
        Query whole = query.filled("state").map(state -> answer.with("state", state)).orElse(answer);
        return Reply.redirect(whole.behind(redirectUri));
    }
}
