package rollcall.directory;

import rollcall.plan.AccountId;
import rollcall.plan.ClassId;
import rollcall.roster.Language;

/// Something a user did. The sync never undoes it.
public sealed interface UserChange {
    record ClassRenamed(ClassId schoolClass, String name) implements UserChange {}

    record LanguageChosen(AccountId account, Language language) implements UserChange {}

    record MemberAdded(ClassId schoolClass, AccountId member) implements UserChange {}

    record MemberRemoved(ClassId schoolClass, AccountId member) implements UserChange {}
}
