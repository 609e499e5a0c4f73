package rollcall.api;

import java.util.function.BiFunction;
import java.util.function.Function;
import rollcall.account.Administrator;
import rollcall.account.Session;

/// Something that can be asked, and who may ask it.
public sealed interface Route {
    Target target();

    /// Without being signed in.
    record ForAnybody(Target target, Function<Call, Response> answer) implements Route {}

    /// Whoever is signed in, before a district is chosen too.
    record ForSignedIn(Target target, BiFunction<Call, Session, Response> answer) implements Route {}

    /// Administrators of the district that the session looks at. What of it they may see, the answer has to heed.
    record ForAdministrators(Target target, BiFunction<Call, Administrator, Response> answer) implements Route {}

    /// The same, who ask by a POST, so that what they look for is in no address that anybody keeps. It changes nothing:
    /// no key is needed to send it twice, and the answer is not kept.
    record ForSearch(Target target, BiFunction<Call, Administrator, Response> answer) implements Route {}

    /// Only those of the whole district.
    record ForDistrictAdministrators(Target target, BiFunction<Call, Administrator, Response> answer)
            implements Route {}

    static Route forAnybody(String target, Function<Call, Response> answer) {
        return new ForAnybody(Target.of(target), answer);
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
