package org.wageaccord.contract.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.wageaccord.contract.EarlierEntry;
import org.wageaccord.contract.SignedPaper;
import org.wageaccord.forms.Typed;
import org.wageaccord.kernel.GradePay;
import org.wageaccord.kernel.PartyId;
import org.wageaccord.kernel.PieceRate;
import org.wageaccord.kernel.SkillAllowance;
import org.wageaccord.kernel.Terms;

/** Reads the form of an earlier agreement. What was paid before it is not asked: before and after are the same. */
final class EarlierReading {

    private final EarlierForm form;
    private final Typing read;

    EarlierReading(EarlierForm form, Typing read) {
        this.form = form;
        this.read = read;
    }

    EarlierEntry entry(PartyId enterprise) {
        LocalDate start = read.day("start", form.start());
        Terms terms = new Terms(
                rows(form.grades(), this::grade),
                rows(form.allowances(), this::allowance),
                rows(form.pieceRates(), this::piece),
                read.amount("enterpriseMinimum", form.enterpriseMinimum()),
                start,
                read.day("end", form.end()),
                start,
                List.of(),
                rows(form.extras(), this::extra));
        return new EarlierEntry(
                enterprise,
                terms,
                read.day("signedOn", form.signedOn()),
                paper(form.paper()),
                form.correction() == null ? null : Typed.text(form.correction()));
    }

    private GradePay grade(String at, int row) {
        EarlierForm.Grade typed = form.grades().get(row);
        var pay = read.amount("grades" + at + "after", typed.after());
        return new GradePay(
                Typed.text(typed.grade()),
                Typed.text(typed.posts()),
                read.count("grades" + at + "headcount", typed.headcount()),
                pay,
                pay);
    }

    private SkillAllowance allowance(String at, int row) {
        EarlierForm.Allowance typed = form.allowances().get(row);
        var pay = read.amount("allowances" + at + "after", typed.after());
        return new SkillAllowance(
                Typed.text(typed.level()), read.count("allowances" + at + "holders", typed.holders()), pay, pay);
    }

    private PieceRate piece(String at, int row) {
        EarlierForm.Piece typed = form.pieceRates().get(row);
        var pay = read.amount("pieceRates" + at + "after", typed.after());
        return new PieceRate(
                Typed.text(typed.process()),
                read.count("pieceRates" + at + "quotaPerShift", typed.quotaPerShift()),
                pay,
                pay,
                read.count("pieceRates" + at + "workers", typed.workers()),
                read.count("pieceRates" + at + "workersAble", typed.workersAble()));
    }

    private SkillAllowance.Extra extra(String at, int row) {
        var pay = read.amount("extras" + at + "after", form.extras().get(row).after());
        return form.extras().get(row).paying(pay, pay);
    }

    private interface Row<R> {
        R read(String at, int row);
    }

    private static <R> List<R> rows(List<?> rows, Row<R> row) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> row.read("[" + i + "].", i))
                .toList();
    }

    /** A file over the limit is not taken into memory; its size alone refuses it. */
    private static @Nullable SignedPaper paper(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            return null;
        }
        try {
            byte[] content =
                    file.getSize() > SignedPaper.MOST_BYTES ? new byte[SignedPaper.MOST_BYTES + 1] : file.getBytes();
            return new SignedPaper(plainName(file.getOriginalFilename()), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Some browsers send the folders with it. */
    private static String plainName(@Nullable String name) {
        String plain = name == null ? "" : name.replace('\\', '/');
        return plain.substring(plain.lastIndexOf('/') + 1).strip();
    }
}
