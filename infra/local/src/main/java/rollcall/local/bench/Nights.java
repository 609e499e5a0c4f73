package rollcall.local.bench;

import java.time.Clock;
import java.util.function.Consumer;
import rollcall.local.clever.district.SimulatedDistrict;
import rollcall.local.clever.evolve.Evolution;
import rollcall.local.clever.generate.DistrictSpecification;

/// One district through its nights. The order matters: each night finds what the one before it left.
final class Nights implements AutoCloseable {
    private static final int MEGABYTES = 2560;
    private static final int LEFT_OF_A_COLLAPSE = 100;

    private final DistrictSpecification specification;
    private final Consumer<Row> rows;
    private final Servers servers;
    private final Worker worker;
    private final Evolution evolution;

    Nights(DistrictSpecification specification, Clock clock, Consumer<Row> rows) {
        this.specification = specification;
        this.rows = rows;
        this.servers = new Servers(specification, clock);
        this.worker = Worker.start(MEGABYTES, servers.environment());
        this.evolution = new Evolution(servers.district(), specification.seed());
    }

    Population population() {
        return Population.of(servers.district());
    }

    void firstLoad() {
        run("first load", Task.NIGHT);
    }

    void withoutEvents() {
        run("nothing changed, without events", Task.NIGHT);
    }

    /// The first night with events finds where to begin to listen; the one that counts is the next.
    void withEvents() {
        SimulatedDistrict district = servers.district();
        district.events().switchOn();
        district.events().appendNoOp(district.district());
        worker.run(Task.NIGHT);
        run("nothing changed, with events", Task.NIGHT);
    }

    void changed(double fraction) {
        int records = evolution.changeFraction(fraction);
        run("%s %% changed (%,d records)".formatted(percent(fraction), records), Task.NIGHT);
    }

    /// Nearly everybody is gone from the source.
    ///
    /// @throws IllegalStateException unless the plans are held and the directory is as it was
    void collapsed() {
        long before = servers.directoryDigest();
        evolution.collapse(Math.max(1, specification.size().students() / LEFT_OF_A_COLLAPSE));
        Row row = run("99 % of the students vanished: held, directory untouched", Task.NIGHT);
        if (row.measured().held() == 0 || row.measured().applied() > 0 || servers.directoryDigest() != before) {
            throw new IllegalStateException("a collapsed source was not held");
        }
    }

    void rewrite() {
        run("any night, naive rewrite of everything", Task.REWRITE);
    }

    private Row run(String night, Task task) {
        long records = population().records();
        servers.clever().requests().reset();
        Measured measured = worker.run(task);
        if (measured.failed()) {
            throw new IllegalStateException(night + " failed");
        }
        Row row = new Row(night, specification.size().students(), records,
                servers.clever().requests().total(), measured);
        rows.accept(row);
        return row;
    }

    private static String percent(double fraction) {
        double percent = fraction * 100;
        return percent == Math.rint(percent) ? Long.toString(Math.round(percent)) : Double.toString(percent);
    }

    @Override
    public void close() {
        worker.close();
        servers.close();
    }
}
