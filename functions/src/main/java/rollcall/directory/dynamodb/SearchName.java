package rollcall.directory.dynamodb;

import java.util.Optional;
import rollcall.directory.NameKey;
import rollcall.roster.DistrictId;
import rollcall.roster.PersonName;

/// By what an account is found in the index.
record SearchName(String partition, String text) {
    /// Far below DynamoDB's 1 024 bytes, whatever the letters.
    private static final int LONGEST = 120;
    private static final int PARTITION = 2;

    /// Of a name, if anything of it can be looked for.
    static Optional<SearchName> of(DistrictId district, PersonName name) {
        return NameKey.of(name).map(key -> {
            String text = key.text();
            int end = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
            return new SearchName(partition(district, text), text.substring(0, end));
        });
    }

    /// Where names lie that begin with `text`.
    ///
    /// @param text at least two characters
    static String partition(DistrictId district, String text) {
        return district + "#" + text.substring(0, text.offsetByCodePoints(0, PARTITION));
    }

    /// Lets the account be found by what the SIS says, unless its user chose a name.
    void in(Update update) {
        update.setUnlessPreferred(DirectoryTable.FOUND_IN, DirectoryTable.OWN_FOUND_IN, partition)
                .setUnlessPreferred(DirectoryTable.FOUND_BY, DirectoryTable.OWN_FOUND_BY, text);
    }

    /// Lets the account be found by the name its user chose.
    void own(Update update) {
        update.set(DirectoryTable.FOUND_IN, partition)
                .set(DirectoryTable.FOUND_BY, text)
                .set(DirectoryTable.OWN_FOUND_IN, partition)
                .set(DirectoryTable.OWN_FOUND_BY, text);
    }
}
