package rollcall.local.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/// The most heap of this process that was in use right after a garbage collection: what has to fit, and garbage that
/// the collector has not looked at yet.
final class HeapPeak {
    private static final double MEGABYTE = 1024 * 1024;
    private final Set<String> pools = ManagementFactory.getMemoryPoolMXBeans()
            .stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toSet());
    private long peak;

    private HeapPeak() {}

    static HeapPeak watch() {
        HeapPeak watched = new HeapPeak();
        ManagementFactory.getGarbageCollectorMXBeans()
                .stream()
                .filter(NotificationEmitter.class::isInstance)
                .map(NotificationEmitter.class::cast)
                .forEach(emitter -> emitter.addNotificationListener(
                        (notification, _) -> watched.note(notification), null, null));
        return watched;
    }

    /// Forgets what was; collects first, so that the garbage of earlier work does not count.
    void reset() {
        System.gc();
        clear();
    }

    /// A last collection makes sure that there was one.
    double megabytes() {
        System.gc();
        return read() / MEGABYTE;
    }

    private synchronized void clear() {
        peak = 0;
    }

    private synchronized long read() {
        return Math.max(peak, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }

    private synchronized void note(Notification notification) {
        if (notification.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
            CompositeData data = (CompositeData) notification.getUserData();
            Map<String, MemoryUsage> usage = GarbageCollectionNotificationInfo.from(data)
                    .getGcInfo()
                    .getMemoryUsageAfterGc();
            peak = Math.max(peak, pools.stream().mapToLong(pool -> usage.get(pool).getUsed()).sum());
        }
    }
}
