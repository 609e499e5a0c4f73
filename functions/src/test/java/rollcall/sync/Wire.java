package rollcall.sync;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Lies between the workers and everything they call: numbers the calls, and breaks one of them.
public final class Wire {
    private final List<String> calls = new ArrayList<>();
    private final Map<String, Runnable> events = new HashMap<>();
    private Optional<Break> planned = Optional.empty();
    private boolean dead;

    /// How a call goes wrong. The worker dies with it, or is told that it failed; the call itself was made or not.
    public enum Fault {
        KILLED_BEFORE,
        KILLED_AFTER,
        REFUSED,
        ANSWER_LOST;

        boolean kills() {
            return this == KILLED_BEFORE || this == KILLED_AFTER;
        }

        boolean after() {
            return this == KILLED_AFTER || this == ANSWER_LOST;
        }
    }

    /// The end of a worker, which no code of ours may catch.
    public static final class Killed extends Error {
        private static final long serialVersionUID = 1L;

        Killed() {
            super("the worker was killed");
        }
    }

    /// `target`, with every call of `port` going through this wire.
    public <T> T through(Class<T> port, T target) {
        Object proxy = Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[]{port},
                (_, method, arguments) -> call(port, target, method, arguments));
        return port.cast(proxy);
    }

    /// Breaks the call with this number, the first being 0, once; numbers begin anew.
    public synchronized void breakAt(int call, Fault fault) {
        calls.clear();
        planned = Optional.of(new Break(call, fault));
    }

    /// Lets something happen in the world just before the next call of this name.
    public synchronized void before(String name, Runnable event) {
        events.put(name, event);
    }

    /// Numbers begin anew.
    public synchronized void clear() {
        calls.clear();
        planned = Optional.empty();
    }

    /// A new worker begins.
    public synchronized void revive() {
        dead = false;
    }

    /// The calls made since the numbers began, as `Port.method`.
    public synchronized List<String> calls() {
        return List.copyOf(calls);
    }

    public synchronized long count(String... names) {
        return calls.stream().filter(List.of(names)::contains).count();
    }

    private Object call(Class<?> port, Object target, Method method, Object[] arguments) throws Throwable {
        String name = port.getSimpleName() + "." + method.getName();
        event(name).run();
        Optional<Fault> fault = next(name);
        fault.filter(found -> !found.after()).ifPresent(this::fail);
        try {
            Object result = method.invoke(target, arguments);
            fault.ifPresent(this::fail);
            return result;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private synchronized Runnable event(String name) {
        return Optional.ofNullable(events.remove(name)).orElse(() -> {});
    }

    private synchronized Optional<Fault> next(String name) {
        if (dead) {
            throw new Killed();
        }
        int number = calls.size();
        calls.add(name);
        return planned.filter(found -> found.call == number).map(Break::fault);
    }

    private synchronized void fail(Fault fault) {
        if (fault.kills()) {
            dead = true;
            throw new Killed();
        }
        throw new IllegalStateException("throttled");
    }

    private record Break(int call, Fault fault) {}
}
