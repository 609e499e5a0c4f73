package rollcall.local.clever.http;

import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import rollcall.local.clever.district.CleverId;
import rollcall.local.clever.district.Entity;
import rollcall.local.clever.district.Event;
import rollcall.local.clever.district.Row;
import rollcall.local.clever.district.SimulatedDistrict;
import rollcall.local.clever.district.Table;
import rollcall.local.clever.district.User;

/// The roster paths for a district's token. Resources exist as paths but no district has any.
final class DataApi {
    private static final Set<String> USER_ROLES = Set.of("contact", "district_admin", "staff", "student", "teacher");
    private static final Set<String> RESOURCE_LISTS = Set.of("courses", "sections", "users");

    private final Pages pages;
    private final NestedLists nestedLists;
    private final NestedRecords nestedRecords = new NestedRecords();
    private final EventApi events;

    DataApi(Backstage backstage) {
        this.pages = new Pages(backstage);
        this.nestedLists = new NestedLists(pages);
        this.events = new EventApi(pages, backstage.faults().content());
    }

    /// Answers, or refuses with an HTML page when there is no such path.
    Reply answer(DataRequest request) {
        return switch (request.segments().size()) {
            case 1 -> list(request);
            case 2 -> one(request, request.segments().getFirst(), idOf(request));
            case 3 -> nested(request, idOf(request));
            default -> throw unknownPath();
        };
    }

    static Refusal unknownPath() {
        return new Refusal(Reply.htmlError(404));
    }

    private static CleverId idOf(DataRequest request) {
        if (!request.segments().getFirst().matches("[a-z]+")) {
            throw unknownPath();
        }
        return Paging.id(request.segments().get(1));
    }

    private Reply list(DataRequest request) {
        SimulatedDistrict district = request.district();
        return switch (request.segments().getFirst()) {
            case "districts" -> table(request, district.districts(), _ -> true);
            case "schools" -> table(request, district.schools(), _ -> true);
            case "users" -> table(request, district.users(), wantedUsers(request));
            case "sections" -> table(request, district.sections(), _ -> true);
            case "courses" -> table(request, district.courses(), _ -> true);
            case "terms" -> table(request, district.terms(), _ -> true);
            case "events" -> events.list(request);
            case "resources" -> noResources(request);
            default -> throw unknownPath();
        };
    }

    private <E extends Entity> Reply table(DataRequest request, Table<E> table, Predicate<E> wanted) {
        if (request.query().first("count").equals(Optional.of("true"))) {
            return pages.count(request, table.size());
        }
        return pages.list(request, Listing.of(table.rows(), wanted), table.collection());
    }

    private static Predicate<User> wantedUsers(DataRequest request) {
        return Roles.wanted(request.query(), USER_ROLES);
    }

    private Reply noResources(DataRequest request) {
        return pages.list(request, Listing.<Event>of(new TreeMap<>(), _ -> true), "resources");
    }

    private Reply one(DataRequest request, String collection, CleverId id) {
        if (collection.equals("resources")) {
            throw Refusal.notFound();
        }
        return pages.one(request, row(request.district(), collection, id));
    }

    private Reply nested(DataRequest request, CleverId id) {
        String collection = request.segments().getFirst();
        String nested = request.segments().get(2);
        if (collection.equals("resources") && RESOURCE_LISTS.contains(nested)) {
            throw Refusal.notFound();
        }
        if (nested.equals("resources") && NestedLists.HAVE_RESOURCES.contains(collection)) {
            row(request.district(), collection, id);
            return noResources(request);
        }
        if (nestedRecords.exists(collection, nested)) {
            return pages.one(request, nestedRecords.find(request.district(), collection, id, nested));
        }
        return nestedLists.answer(
                request, row(request.district(), collection, id).content());
    }

    static Row<?> row(SimulatedDistrict district, String collection, CleverId id) {
        return switch (collection) {
            case "districts" -> found(district.districts().row(id));
            case "schools" -> found(district.schools().row(id));
            case "users" -> found(district.users().row(id));
            case "sections" -> found(district.sections().row(id));
            case "courses" -> found(district.courses().row(id));
            case "terms" -> found(district.terms().row(id));
            case "events" -> found(Optional.ofNullable(district.events().rows().get(id)));
            default -> throw unknownPath();
        };
    }

    private static <R> R found(Optional<R> row) {
        return row.orElseThrow(Refusal::notFound);
    }
}
