package rollcall.local.clever.http;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rollcall.local.clever.access.Access;
import rollcall.local.clever.district.Role;
import rollcall.local.clever.district.SimulatedDistrict;
import rollcall.local.clever.district.Text;
import rollcall.local.clever.district.User;
import rollcall.local.clever.http.Links.Link;

/// `/me` and `/userinfo`: who signed in.
final class IdentityApi {
    private final Backstage backstage;

    IdentityApi(Backstage backstage) {
        this.backstage = backstage;
    }

    Reply me(Access.OfUser user, String version) {
        String canonical = "/" + version + "/users/" + user.user();
        String district = "/" + version + "/districts/" + user.district();
        return Reply.json(out -> {
            out.writeStringField("type", "user");
            out.writeObjectFieldStart("data");
            out.writeStringField("id", user.user().value());
            out.writeStringField("district", user.district().value());
            out.writeStringField("type", "user");
            out.writeStringField("authorized_by", "district");
            out.writeEndObject();
            new Links(List.of(
                    new Link("self", "/me"), new Link("canonical", canonical), new Link("district", district)))
                    .writeTo(out);
        });
    }

    Reply userinfo(Access.OfUser access) {
        SimulatedDistrict district = backstage.district(access.district());
        User user = district.users().find(access.user()).orElseThrow(Refusal::notFound);
        return Reply.json(out -> {
            out.writeStringField("sub", user.id().value());
            out.writeStringField("user_id", legacyId(user).orElse(user.id().value()));
            out.writeStringField("multi_role_user_id", user.id().value());
            out.writeStringField("user_type", userType(user));
            out.writeStringField("district_id", district.id().value());
            out.writeStringField("district", district.id().value());
            out.writeStringField("email", user.email().present().orElse(""));
            out.writeBooleanField("email_verified", false);
            out.writeStringField("authorized_by", "district");
            name(out, user);
            out.writeArrayFieldStart("schools");
            for (String school : user.schools().map(Object::toString).distinct().toList()) {
                out.writeString(school);
            }
            out.writeEndArray();
        });
    }

    private static void name(JsonGenerator out, User user) throws IOException {
        out.writeStringField("given_name", text(user.name().first()));
        out.writeStringField("family_name", text(user.name().last()));
        out.writeObjectFieldStart("name");
        out.writeStringField("first", text(user.name().first()));
        out.writeStringField("middle", text(user.name().middle()));
        out.writeStringField("last", text(user.name().last()));
        out.writeEndObject();
    }

    private static String text(Text text) {
        return text.present().orElse("");
    }

    private static String userType(User user) {
        return user.roles().stream().map(Role::wireName).findFirst().orElse("");
    }

    private static Optional<String> legacyId(User user) {
        return user.roles()
                .stream()
                .flatMap(role -> switch (role) {
                    case Role.Teacher teacher -> Stream.of(teacher.legacyId());
                    case Role.Staff staff -> Stream.of(staff.legacyId());
                    case Role.DistrictAdmin administrator -> Stream.of(administrator.legacyId());
                    case Role.Student _,Role.Contact _ -> Stream.empty();
                })
                .map(Object::toString)
                .findFirst();
    }
}
