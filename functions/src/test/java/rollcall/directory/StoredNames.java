package rollcall.directory;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import rollcall.plan.AccountId;

/// An index of names in memory.
record StoredNames(Map<AccountId, NameKey> names) {

    PeopleFinder.Page find(NameQuery query, String after, int limit) {
        SortedMap<String, AccountId> found = new TreeMap<>();
        names.forEach((account, key) -> IntStream.range(0, query.words().size())
                .filter(lead -> query.finds(key, lead))
                .forEach(lead -> found.put(lead + key.text() + "#" + account, account)));
        SortedMap<String, AccountId> rest = found.tailMap(after + "\0");
        Optional<String> last = rest.keySet().stream().skip(limit - 1L).findFirst();
        return new PeopleFinder.Page(
                rest.values().stream().limit(limit).toList(),
                last.filter(_ -> rest.size() > limit));
    }
}
