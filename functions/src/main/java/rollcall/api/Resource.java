package rollcall.api;

import java.util.List;

/// A part of the API: one class with all its routes.
@FunctionalInterface
public interface Resource {
    List<Route> routes();
}
