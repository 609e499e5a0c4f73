package rollcall.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One account as its owner sees it.
///
/// @param name of a child, without most of the last name
/// @param claimed when the owner first signed in
record AccountView(
        String id,
        String name,
        List<String> roles,
        List<String> schools,
        List<InClass> classes,
        List<Child> children,
        List<Contact> contacts,
        PersonView.Spoken language,
        Optional<Instant> claimed) {

    /// A class, as what the person is in it (`owner`, `co_owner` or `member`).
    ///
    /// @param school none of a class made by hand
    /// @param active true once its teacher has signed in
    record InClass(String name, Optional<String> school, String as, boolean active) {}

    /// A student whose guardian the owner is, without most of the last name.
    record Child(String name, List<String> schools, List<InClass> classes) {}

    /// An address, `EMAIL` or `PHONE`, of which so much is shown that its owner knows it again.
    ///
    /// @param proven true if the owner has shown that it is theirs
    record Contact(String kind, String masked, boolean proven) {}
}
