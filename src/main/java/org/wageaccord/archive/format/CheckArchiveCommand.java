package org.wageaccord.archive.format;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wageaccord.audit.proof.LogKey;
import org.wageaccord.audit.proof.NotAProof;
import org.wageaccord.ground.ShellCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code check-archive FILE.zip}: whether an archive package is as it was made; 0 good, 1 changed, 2 no such package. */
@Command(
        name = "check-archive",
        mixinStandardHelpOptions = true,
        description = {
            "Check the archive package of a case. Needs no database and no network.",
            "Exit code 0: as it was made; 1: changed, with what; 2: no archive package."
        })
public final class CheckArchiveCommand implements ShellCommand {

    static final int GOOD = 0;
    static final int CHANGED = 1;
    static final int NOT_OURS = 2;

    @Parameters(paramLabel = "FILE.zip")
    Path file = Path.of("");

    @Option(names = "--index", description = "SHA-256 of the index as the page of the case or its ledger tells it")
    @Nullable
    String index;

    @Option(
            names = "--ledger-key",
            paramLabel = "KEY",
            description =
                    "key of the ledger, or a file with it; an installation gives its own at /ledger/key. May be given more"
                            + " than once, where the package quotes more than one log")
    List<String> ledgerKeys = List.of();

    private final PrintStream out;
    private final PrintStream err;

    public CheckArchiveCommand() {
        this(
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8));
    }

    CheckArchiveCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        try {
            ArchiveCheck.Good good = ArchiveCheck.check(file, index, keys());
            out.printf(
                    "good: %s, archive %d, %d files, %d ledger entries%n",
                    good.index().caseNumber(),
                    good.index().serial(),
                    good.index().files().size(),
                    good.index().ledger().entries());
            out.println("index sha256 " + good.indexDigest()
                    + (index == null
                            ? " - compare it with the ledger of the case, or give it as --index"
                            : " as given"));
            out.println(proven(good.index().ledger()));
            return GOOD;
        } catch (NotAProof e) {
            err.println("--ledger-key: " + e.getMessage());
            return NOT_OURS;
        } catch (ArchiveCheck.Changed e) {
            err.println("changed: " + e.getMessage());
            return CHANGED;
        } catch (ArchiveCheck.NotOurs e) {
            err.println(e.getMessage());
            return NOT_OURS;
        } catch (IOException e) {
            err.println("cannot be read: " + e.getMessage());
            return NOT_OURS;
        }
    }

    private List<LogKey> keys() throws NotAProof, IOException {
        List<LogKey> keys = new ArrayList<>();
        for (String given : ledgerKeys) {
            keys.add(LogKey.given(given));
        }
        return keys;
    }

    private String proven(ArchiveIndex.Extract ledger) {
        List<ArchiveIndex.Log> logs = ledger.logs();
        if (ledger.sealed() == null || logs == null) {
            return "made before entries came with proofs";
        }
        String by = ledgerKeys.isEmpty()
                ? "keys as the package quotes them - compare them with /ledger/key, or give them as --ledger-key: "
                        + logs.stream().map(ArchiveIndex.Log::key).collect(Collectors.joining(", "))
                : "keys as given";
        return "%d of %d ledger entries proven by signed checkpoints, %s"
                .formatted(ledger.sealed(), ledger.entries(), by);
    }
}
