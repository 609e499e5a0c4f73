package rollcall.directory.dynamodb;

import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/// What lies in the table `directory`. Names are short because every item pays for them.
///
/// | item | key | attributes |
/// |---|---|---|
/// | account, the SIS's part | `A#<district>#<account>` | [#VALUES] [#NUMBER_OF] [#ACTIVE_OF] [#ENROLMENT] |
/// | the same, its user's part | | [#OWN_FIRST] [#OWN_LAST] [#OWN_LANGUAGE] [#OWN_EMAILS] [#OWN_PHONES] [#OWN_CLASSES] [#EXEMPT] [#OWN_CLAIMED] |
/// | the same, merges | | [#MERGED] [#MERGED_INTO] |
/// | the same, to be found | | [#FOUND_IN] [#FOUND_BY]; [#OWN_FOUND_IN] [#OWN_FOUND_BY] |
/// | alias | `A#<district>#<account>` | [#ALIAS] |
/// | class made by hand | `C#<district>#<class>` | [#MADE_BY] [#OWN_NAME] [#ADDED] |
/// | class | `C#<district>#<class>` | [#SECTION] [#NUMBER] [#ACTIVE] [#CLASS] [#OWN_NAME] [#ADDED] [#REMOVED] |
/// | contact point | `P#<district>#<point>` | [#NUMBER] [#OWNER] [#SCHOOL] [#PROVEN_BY] |
///
/// An account without any [#VALUES] that nobody opened by hand, and a class with neither [#CLASS] nor [#MADE_BY], only
/// stop older plans: nobody sees them. An account with [#MERGED_INTO] keeps all it has, and shows it there.
///
/// The one index, [#PEOPLE], is of the accounts' names. A write of an account that leaves its name as it is does not
/// touch the index, and costs nothing there.
public final class DirectoryTable {
    /// String: kind, district and id.
    public static final String KEY = "pk";

    /// Map, one for each person of the source, by the person's id: what the SIS says; see [PersonMap].
    static final String VALUES = "s#";
    /// Number, by the person's id: the plan that wrote the values, or that the person left the platform.
    static final String NUMBER_OF = "sn#";
    /// Boolean, by the person's id: false once the person left the platform.
    static final String ACTIVE_OF = "sa#";
    /// Map, by the person's id, `#` and the school's id: [#NUMBER], and [#CLASSES] there.
    static final String ENROLMENT = "e#";
    /// Set of strings: ids of classes.
    static final String CLASSES = "c";
    /// String: the language the user chose.
    static final String OWN_LANGUAGE = "ol";
    /// String: the first name of an account made by hand; it may be empty.
    static final String OWN_FIRST = "of";
    /// String: the last name of an account made by hand; it may be empty.
    static final String OWN_LAST = "os";
    /// Set of strings: e-mail addresses the user has proven.
    static final String OWN_EMAILS = "oe";
    /// Set of strings: telephone numbers the user has proven.
    static final String OWN_PHONES = "op";
    /// Set of strings: classes the user made, or was added to by a user.
    static final String OWN_CLASSES = "oc";
    /// Boolean, true or absent: an administrator removed the person from the organisation.
    static final String EXEMPT = "ox";
    /// String: when the user first signed in, as ISO 8601 has it.
    static final String OWN_CLAIMED = "ot";
    /// Set of strings: accounts that may be merged into this one; they are if they say so themselves.
    static final String MERGED = "mg";
    /// String: the account this one is merged into.
    static final String MERGED_INTO = "mi";
    /// String: the account this id stands for.
    static final String ALIAS = "al";

    /// Number: the plan that wrote this part.
    static final String NUMBER = "n";
    /// String: the section the class came from.
    static final String SECTION = "x";
    /// Boolean: false once the SIS dropped the class.
    static final String ACTIVE = "a";
    /// Map: what the SIS says of the class; see [ClassItem].
    static final String CLASS = "v";
    /// String: the name a user gave the class.
    static final String OWN_NAME = "on";
    /// Set of strings: members a user added.
    static final String ADDED = "oa";
    /// Set of strings: members a user removed.
    static final String REMOVED = "or";

    /// String, of a class made by hand: its owner's account.
    static final String MADE_BY = "om";
    /// String: the account a contact point belongs to by the word of the SIS.
    static final String OWNER = "o";
    /// String: the school on whose word it does.
    static final String SCHOOL = "s";
    /// String: the account whose user proved the contact point; no plan takes it away.
    static final String PROVEN_BY = "v";

    /// The index by [#FOUND_IN] and [#FOUND_BY]. It holds keys alone.
    public static final String PEOPLE = "people";
    /// String: the district, `#` and the first two characters of [#FOUND_BY], so that no partition gets too many.
    public static final String FOUND_IN = "fp";
    /// String: the name as it is looked for; see [rollcall.directory.NameKey].
    public static final String FOUND_BY = "fs";
    /// String, of an account made by hand: its [#FOUND_IN], whatever the SIS says.
    static final String OWN_FOUND_IN = "ofp";
    /// String, of an account made by hand: its [#FOUND_BY], whatever the SIS says.
    static final String OWN_FOUND_BY = "ofs";

    private DirectoryTable() {}

    /// The request that creates this table under `name`.
    public static CreateTableRequest createRequest(String name) {
        return CreateTableRequest.builder()
                .tableName(name)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(text(KEY), text(FOUND_IN), text(FOUND_BY))
                .keySchema(key(KEY, KeyType.HASH))
                .globalSecondaryIndexes(
                        GlobalSecondaryIndex.builder()
                                .indexName(PEOPLE)
                                .keySchema(key(FOUND_IN, KeyType.HASH), key(FOUND_BY, KeyType.RANGE))
                                .projection(keys -> keys.projectionType(ProjectionType.KEYS_ONLY))
                                .build())
                .build();
    }

    private static AttributeDefinition text(String name) {
        return AttributeDefinition.builder().attributeName(name).attributeType(ScalarAttributeType.S).build();
    }

    private static KeySchemaElement key(String name, KeyType type) {
        return KeySchemaElement.builder().attributeName(name).keyType(type).build();
    }
}
