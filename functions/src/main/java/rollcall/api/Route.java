package rollcall.api;

import java.util.function.BiFunction;
import java.util.function.Function;
import rollcall.account.Administrator;
import rollcall.account.PersonSession;
import rollcall.account.Session;

/// Something that can be asked, and who may ask it.
public sealed interface Route {
    Target target();

    /// Without being signed in.
    record ForAnybody(Target target, Function<Call, Response> answer) implements Route {}

    /// Teachers, students and parents who are signed in. What they do can be done twice without harm: a POST, which
    /// cannot, has no place here.
    record ForPeople(Target target, BiFunction<Call, PersonSession, Response> answer) implements Route {
        public ForPeople {
            if (target.method().equals("POST")) {
                throw new IllegalArgumentException("a POST of a person's is not kept from being done twice");
            }
        }
    }

    /// Whichever administrator is signed in, before a district is chosen too.
    record ForSignedIn(Target target, BiFunction<Call, Session, Response> answer) implements Route {}

    /// Administrators of the district that the session looks at. What of it they may see, the answer has to heed.
    record ForAdministrators(Target target, BiFunction<Call, Administrator, Response> answer) implements Route {}

    /// The same, who ask by a POST, so that what they look for is in no address that anybody keeps. It changes nothing:
    /// no key is needed to send it twice, and the answer is not kept.
    record ForSearch(Target target, BiFunction<Call, Administrator, Response> answer) implements Route {}

    /// Only those of the whole district.
    record ForDistrictAdministrators(Target target, BiFunction<Call, Administrator, Response> answer)
            implements Route {}

    /// Whoever has the signed token in the address, from any site and with any body: a mail program posts as a form. The
    /// token is all that counts; cookies are not looked at, so that no other site can do anything in somebody's name.
    record ForTokens(Target target, Function<Call, Response> answer) implements Route {}

    static Route forAnybody(String target, Function<Call, Response> answer) {
        return new ForAnybody(Target.of(target), answer);
    }

    static Route forTokens(String target, Function<Call, Response> answer) {
        return new ForTokens(Target.of(target), answer);
    }

    static Route forPeople(String target, BiFunction<Call, PersonSession, Response> answer) {
        return new ForPeople(Target.of(target), answer);
    }

    static Route forSignedIn(String target, BiFunction<Call, Session, Response> answer) {
        return new ForSignedIn(Target.of(target), answer);
    }

    static Route forAdministrators(String target, BiFunction<Call, Administrator, Response> answer) {
        return new ForAdministrators(Target.of(target), answer);
    }

    static Route forSearch(String target, BiFunction<Call, Administrator, Response> answer) {
        return new ForSearch(Target.of(target), answer);
    }

    static Route forDistrictAdministrators(String target, BiFunction<Call, Administrator, Response> answer) {
        return new ForDistrictAdministrators(Target.of(target), answer);
    }
}
