package rollcall.directory.dynamodb;

import java.util.Map;
import rollcall.plan.AccountId;
import rollcall.plan.ClassId;
import rollcall.plan.ContactPoint;
import rollcall.roster.DistrictId;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The key of an item: kind, district, id. No identifier contains the separator, so no two can be mistaken.
record Key(Kind kind, DistrictId district, String id) {
    private static final String SEPARATOR = "#";

    enum Kind {
        ACCOUNT("A"),
        CLASS("C"),
        POINT("P");

        private final String letter;

        Kind(String letter) {
            this.letter = letter;
        }

        static Kind of(String letter) {
            return switch (letter) {
                case "A" -> ACCOUNT;
                case "C" -> CLASS;
                case "P" -> POINT;
                default -> throw new IllegalStateException("the directory holds an item of an unknown kind");
            };
        }
    }

    static Key of(DistrictId district, AccountId account) {
        return new Key(Kind.ACCOUNT, district, account.value());
    }

    static Key of(DistrictId district, ClassId schoolClass) {
        return new Key(Kind.CLASS, district, schoolClass.value());
    }

    static Key of(DistrictId district, ContactPoint point) {
        return new Key(Kind.POINT, district, point.key());
    }

    /// The key of a stored item.
    static Key of(Map<String, AttributeValue> item) {
        String[] parts = item.get(DirectoryTable.KEY).s().split(SEPARATOR, 3);
        return new Key(Kind.of(parts[0]), new DistrictId(parts[1]), parts[2]);
    }

    Map<String, AttributeValue> attributes() {
        String text = kind.letter + SEPARATOR + district + SEPARATOR + id;
        return Map.of(DirectoryTable.KEY, AttributeValue.fromS(text));
    }
}
