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
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wageaccord.documents.SignatureCheck;
import org.wageaccord.documents.seal.NationalCheck;
import org.wageaccord.documents.seal.SealFinding;
import org.wageaccord.ground.Json;
import org.wageaccord.ground.ShellCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code verify-paper FILE.pdf}: whether a paper is whole and by whom it is signed, from the file alone. */
@Command(
        name = "verify-paper",
        mixinStandardHelpOptions = true,
        description = "Check the signatures of a paper, that it is whole, and the data enclosed, offline. "
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

    private PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    /** For tests. */
    VerifyPaperCommand to(PrintStream somewhere) {
        out = somewhere;
        return this;
    }

    @Override
    public Integer call() {
        try {
            byte[] pdf = Files.readAllBytes(file);
            return verdict(pdf, trusted(), national(pdf));
        } catch (NoSuchFileException e) {
            return answer(NOT_OURS, "no such file: " + e.getFile(), null, null);
        } catch (IOException | GeneralSecurityException e) {
            return answer(NOT_OURS, "cannot be read: " + e.getMessage(), null, null);
        }
    }

    private NationalCheck.@Nullable Finding national(byte[] pdf) throws IOException {
        if (national == null) {
            return null;
        }
        String certificate = nationalCertificate == null ? null : Files.readString(nationalCertificate);
        return NationalCheck.of(pdf, Files.readAllBytes(national), certificate);
    }

    private int verdict(byte[] pdf, Collection<X509Certificate> trusted, NationalCheck.@Nullable Finding beside) {
        boolean ours = new String(pdf, StandardCharsets.ISO_8859_1).contains(MAKER);
        SignatureCheck check = ours ? SignatureCheck.of(pdf, trusted) : null;
        if (!ours) {
            return answer(NOT_OURS, "not a paper of this platform", null, beside);
        }
        if (check == null) {
            return answer(BAD, "the file is broken: it cannot be read to its end", null, beside);
        }
        if (check.signatures().isEmpty()) {
            return answer(BAD, "it carries no signature: offline nothing shows that it is whole", check, beside);
        }
        if (!check.holds()) {
            return answer(BAD, reason(check), check, beside);
        }
        return beside == null || beside.holds()
                ? answer(GOOD, null, check, beside)
                : answer(BAD, "the value beside it does not hold: " + words(beside), check, beside);
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

    private int answer(
            int code, @Nullable String reason, @Nullable SignatureCheck check, NationalCheck.@Nullable Finding beside) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("file", file.toString());
        told.put("verdict", code == GOOD ? "good" : code == BAD ? "bad" : "not ours");
        if (reason != null) {
            told.put("reason", reason);
        }
        if (check != null) {
            told.put(
                    "signatures",
                    check.signatures().stream().map(VerifyPaperCommand::told).toList());
            told.put("enclosedDataSha256", check.enclosed());
            if (authority == null && !check.signatures().isEmpty()) {
                told.put(
                        "note",
                        "the authority was taken from the file itself; compare authoritySha256 with the city's, or name its"
                                + " certificate with --authority");
            }
        }
        if (beside != null) {
            told.put("national", told(beside));
        }
        out.println(Json.of(told));
        return code;
    }

    private static Map<String, @Nullable Object> told(NationalCheck.Finding found) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("holds", found.holds());
        told.put("sm3", found.sm3());
        told.put("name", found.name());
        told.put("at", found.at());
        told.put("certificateSm3", found.certificate());
        return told;
    }

    private static String words(NationalCheck.Finding found) {
        return switch (Objects.requireNonNull(found.fault())) {
            case MALFORMED -> "it is no SM2 signature over an SM3 digest";
            case CHANGED -> "it is of another file, or one of the two was changed";
            case OTHER_CERTIFICATE -> "it is not of the certificate that was named";
        };
    }

    private static Map<String, @Nullable Object> told(SealFinding found) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>();
        told.put("holds", found.holds());
        if (found.fault() != null) {
            told.put("fault", words(found.fault()));
        }
        told.put("name", found.name());
        told.put("party", found.party());
        told.put("capacity", found.capacity());
        told.put("at", found.at());
        told.put("stampedBy", found.clock());
        told.put("receipt", found.act());
        told.put("confirmedSha256", found.confirmed());
        told.put("issuer", found.issuer());
        told.put("authoritySha256", found.authority());
        return told;
    }

    private static String reason(SignatureCheck check) {
        return switch (Objects.requireNonNull(check.fault())) {
            case SIGNATURE ->
                check.signatures().stream()
                        .filter(found -> !found.holds())
                        .map(found -> "the signature of " + (found.name().isEmpty() ? "nobody known" : found.name())
                                + " does not hold: " + words(Objects.requireNonNull(found.fault())))
                        .findFirst()
                        .orElseThrow();
            case APPENDED -> "something was added after the last signature";
            case UNFINISHED -> "it was cut back to a state before all had signed";
            case HIDDEN -> "it holds signatures that a reader would not be shown";
            case TWO_AUTHORITIES ->
                "its signatures are not from one authority; name those that you trust with --authority";
            case OTHER_DATA -> "the enclosed data are not those whose digest it bears and the signatories confirmed";
        };
    }

    private static String words(SealFinding.Fault fault) {
        return switch (fault) {
            case CONTENT_CHANGED -> "what it covers was changed after signing";
            case MALFORMED -> "it is not a signature as papers carry them";
            case WRONG_CERTIFICATE -> "it was made with another key than that of its certificate";
            case UNKNOWN_AUTHORITY -> "its certificate is not from the authority that is trusted";
            case EXPIRED -> "its certificate was not valid at the time of the stamp";
            case WRONG_TIME -> "its time stamp is missing or belongs to another signature";
        };
    }
}
