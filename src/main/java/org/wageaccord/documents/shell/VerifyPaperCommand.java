package org.wageaccord.documents.shell;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wageaccord.documents.SignatureCheck;
import org.wageaccord.documents.seal.NationalCheck;
import org.wageaccord.ground.Json;
import org.wageaccord.ground.ShellCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code verify-paper FILE.pdf}: whether a paper is whole and by whom it is signed, from the file alone. */
@Command(
        name = "verify-paper",
        mixinStandardHelpOptions = true,
        description =
                "Check the signatures of a paper, that it is whole, the data enclosed, and its proof of the ledger, offline. "
                        + "Exit code 0: good; 1: bad, with the reason; 2: no paper of this platform, or not readable.")
public final class VerifyPaperCommand implements ShellCommand {

    static final int GOOD = 0;
    static final int BAD = 1;
    static final int NOT_OURS = 2;

    /** What every paper says of its maker, in plain bytes. */
    private static final String MAKER = "<pdf:Producer>Wage Accord</pdf:Producer>";

    @Parameters(paramLabel = "FILE.pdf", description = "the paper")
    Path file = Path.of("");

    @Option(
            names = "--authority",
            description =
                    "certificates (PEM) of the authorities of which one must have certified the signatures; every installation"
                            + " gives its own at /papers/verify/authority.pem. Without it the one in the file is named, for you to compare.")
    @Nullable
    Path authority;

    @Option(
            names = "--national",
            paramLabel = "FILE.p7s",
            description = "the SM2/SM3 value beside the paper, to check it too")
    @Nullable
    Path national;

    @Option(
            names = "--national-certificate",
            description = "certificate (PEM) that the value must be of; an installation gives its own at"
                    + " /papers/verify/national.pem")
    @Nullable
    Path nationalCertificate;

    @Option(
            names = "--proof",
            paramLabel = "FILE.proof",
            description = "the proof of the ledger; without it FILE.pdf.proof or FILE.proof beside the paper is taken")
    @Nullable
    Path proof;

    @Option(
            names = "--ledger-key",
            paramLabel = "KEY",
            description =
                    "the key that the proof must be of, or a file with it; an installation gives its own at /ledger/key."
                            + " Without it the one in the proof is named, for you to compare.")
    @Nullable
    String ledgerKey;

    private PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    /** For tests. */
    VerifyPaperCommand to(PrintStream somewhere) {
        out = somewhere;
        return this;
    }

    /** What lies beside the paper. */
    private record Beside(
            NationalCheck.@Nullable Finding national,
            @Nullable ProofBeside proof) {
        static final Beside NOTHING = new Beside(null, null);
    }

    @Override
    public Integer call() {
        try {
            byte[] pdf = Files.readAllBytes(file);
            Collection<X509Certificate> trusted = trusted();
            return verdict(pdf, trusted, new Beside(national(pdf), proof(pdf, trusted)));
        } catch (NoSuchFileException e) {
            return answer(NOT_OURS, "no such file: " + e.getFile(), null, Beside.NOTHING);
        } catch (IOException | GeneralSecurityException e) {
            return answer(NOT_OURS, "cannot be read: " + e.getMessage(), null, Beside.NOTHING);
        }
    }

    private @Nullable ProofBeside proof(byte[] pdf, Collection<X509Certificate> trusted) throws IOException {
        Path found = ProofBeside.find(file, proof);
        return found == null ? null : ProofBeside.of(pdf, found, ledgerKey, trusted);
    }

    private NationalCheck.@Nullable Finding national(byte[] pdf) throws IOException {
        if (national == null) {
            return null;
        }
        String certificate = nationalCertificate == null ? null : Files.readString(nationalCertificate);
        return NationalCheck.of(pdf, Files.readAllBytes(national), certificate);
    }

    private int verdict(byte[] pdf, Collection<X509Certificate> trusted, Beside beside) {
        if (!new String(pdf, StandardCharsets.ISO_8859_1).contains(MAKER)) {
            return answer(NOT_OURS, "not a paper of this platform", null, beside);
        }
        SignatureCheck check = SignatureCheck.of(pdf, trusted);
        String fault = check == null ? "the file is broken: it cannot be read to its end" : fault(check, beside);
        return answer(fault == null ? GOOD : BAD, fault, check, beside);
    }

    /** Null where paper, signatures and what lies beside are good. */
    private static @Nullable String fault(SignatureCheck check, Beside beside) {
        if (beside.proof != null && beside.proof.fault() != null) {
            return "the proof of the ledger does not hold: " + beside.proof.fault();
        }
        if (check.signatures().isEmpty()) {
            return unsigned(beside.proof);
        }
        if (!check.holds()) {
            return Told.reason(check);
        }
        return beside.national == null || beside.national.holds()
                ? null
                : "the value beside it does not hold: " + Told.words(beside.national);
    }

    /** Without signatures it is the ledger alone that vouches, by a key that is known from elsewhere. */
    private static @Nullable String unsigned(@Nullable ProofBeside proof) {
        if (proof == null) {
            return "it carries no signature: offline nothing shows that it is whole";
        }
        return proof.trusted()
                ? null
                : "it carries no signature, and anybody can make such a proof with a key of his own: name the ledger's with"
                        + " --ledger-key";
    }

    private Collection<X509Certificate> trusted() throws IOException, GeneralSecurityException {
        if (authority == null) {
            return List.of();
        }
        try (InputStream in = Files.newInputStream(authority)) {
            return CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        }
    }

    private int answer(int code, @Nullable String reason, @Nullable SignatureCheck check, Beside beside) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("file", file.toString());
        told.put("verdict", code == GOOD ? "good" : code == BAD ? "bad" : "not ours");
        if (reason != null) {
            told.put("reason", reason);
        }
        if (check != null) {
            told.put("signatures", check.signatures().stream().map(Told::of).toList());
            told.put("enclosedDataSha256", check.enclosed());
            if (authority == null && !check.signatures().isEmpty()) {
                told.put(
                        "note",
                        "the authority was taken from the file itself; compare authoritySha256 with the city's, or name its"
                                + " certificate with --authority");
            }
        }
        if (beside.national != null) {
            told.put("national", Told.of(beside.national));
        }
        if (beside.proof != null) {
            told.put("proof", beside.proof.told());
        }
        out.println(Json.of(told));
        return code;
    }
}
