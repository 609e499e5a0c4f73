package rollcall.notify.dynamodb;

import java.util.Map;
import rollcall.dynamodb.SortedTable;
import rollcall.notify.Audience;
import rollcall.notify.NewsId;
import rollcall.plan.AccountId;
import rollcall.plan.ContactPoint;
import rollcall.roster.DistrictId;
import rollcall.roster.SchoolId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;

/// What lies in the table `notices`. Nothing of it expires: who was told once is never told again.
///
/// | item | partition | sort | attributes |
/// |---|---|---|---|
/// | notice | `NOTICE#<district>#<account>` | audience | [NoticeItem] |
/// | newest round of an audience | `ROUNDS#<district>` | `<school>#<audience>` | [RoundItem] |
/// | news an administrator was told | `OFFICE#<district>#<contact point>` | [NewsId] | [DynamoOfficeStore] |
/// | what is sent nothing | `POINT#<district>#<contact point>` | `SUPPRESSED` | [DynamoSuppressions] |
///
/// Audiences are names of [Audience]. No identifier contains the separator, so no two keys can be mistaken.
public final class NoticesTable {
    /// String.
    public static final String PARTITION = SortedTable.PARTITION;
    /// String.
    public static final String SORT = SortedTable.SORT;

    private static final String SEPARATOR = "#";
    private static final String SUPPRESSED = "SUPPRESSED";

    private NoticesTable() {}

    /// The request that creates this table under `name`.
    public static CreateTableRequest createRequest(String name) {
        return SortedTable.createRequest(name);
    }

    static String notices(DistrictId district, AccountId account) {
        return "NOTICE" + SEPARATOR + district + SEPARATOR + account;
    }

    static Map<String, AttributeValue> notice(DistrictId district, AccountId account, Audience audience) {
        return SortedTable.key(notices(district, account), audience.name());
    }

    static String rounds(DistrictId district) {
        return "ROUNDS" + SEPARATOR + district;
    }

    /// What the sort keys of all rounds of a school begin with, and those of no other school.
    static String rounds(SchoolId school) {
        return school + SEPARATOR;
    }

    static String round(SchoolId school, Audience audience) {
        return rounds(school) + audience.name();
    }

    static String office(DistrictId district, ContactPoint officer) {
        return "OFFICE" + SEPARATOR + district + SEPARATOR + officer.key();
    }

    static Map<String, AttributeValue> news(DistrictId district, ContactPoint officer, NewsId news) {
        return SortedTable.key(office(district, officer), news.text());
    }

    static Map<String, AttributeValue> suppression(DistrictId district, ContactPoint point) {
        return SortedTable.key("POINT" + SEPARATOR + district + SEPARATOR + point.key(), SUPPRESSED);
    }

    /// What a key ends with, behind the last separator.
    static String last(String key) {
        return key.substring(key.lastIndexOf(SEPARATOR) + 1);
    }

    /// What a key begins with, before the first separator.
    static String first(String key) {
        return key.substring(0, key.indexOf(SEPARATOR));
    }
}
