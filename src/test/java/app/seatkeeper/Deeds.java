package app.seatkeeper;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;

/// What code may do in a few places only; the architecture rules say where.
final class Deeds {

    static final DescribedPredicate<JavaAccess<?>> STARTS_A_THREAD = describe(
            "start a thread or cross to the FX thread", Deeds::startsAThread);

    static final DescribedPredicate<JavaAccess<?>> WRITES_A_FILE = describe(
            "write to the file system", Deeds::writesAFile);

    static final DescribedPredicate<JavaClass> IS_THE_MAIN_OF_THE_DEMO = describe(
            "are the demo's own main", type -> type.getPackageName().startsWith("app.seatkeeper.demo")
                    && type.tryGetMethod("main", String[].class).isPresent());

    private static final Set<String> POOLS = Set.of(
            "java.util.concurrent.Executors",
            "java.util.concurrent.ForkJoinPool",
            "java.util.concurrent.ThreadPoolExecutor",
            "java.util.concurrent.CompletableFuture",
            "java.util.concurrent.StructuredTaskScope",
            "java.util.Timer",
            "javafx.concurrent.Task",
            "javafx.concurrent.Service");

    private static final Set<String> OPENED_TO_WRITE = Set.of(
            "java.io.FileOutputStream",
            "java.io.FileWriter",
            "java.io.RandomAccessFile",
            "java.nio.channels.FileChannel");

    private Deeds() { }

    private static boolean startsAThread(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var member = access.getName();
        if (owner.getName().equals("javafx.application.Platform")) {
            return Set.of("runLater", "startup").contains(member);
        }
        if (owner.isAssignableTo(Thread.class)) {
            return member.matches("<init>|start|startVirtualThread|of\\w+");
        }
        return POOLS.contains(owner.getName());
    }

    private static boolean writesAFile(JavaAccess<?> access) {
        var owner = access.getTargetOwner().getName();
        return switch (owner) {
            case "java.nio.file.Files" -> access.getName()
                    .matches("write.*|newOutputStream|newBufferedWriter|copy|move|delete.*|create.*|set.*");
            case "java.io.File" -> access.getName().matches("create.*|mkdirs?|delete.*|renameTo|set.*");
            default -> OPENED_TO_WRITE.contains(owner) && access.getName().matches("<init>|open");
        };
    }
}
