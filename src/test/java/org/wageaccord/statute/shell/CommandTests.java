package org.wageaccord.statute.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wageaccord.ground.ShellCommand;
import picocli.CommandLine;

/** The commands for lawyers and integrators: JSON on standard output, or exit code 2 and one reason on standard error. */
class CommandTests {

    private int code;
    private String out = "";
    private String err = "";

    private JsonNode run(String line) throws IOException {
        CommandLine shell = new CommandLine(new Shell());
        ServiceLoader.load(ShellCommand.class).forEach(shell::addSubcommand);
        PrintStream before = System.out;
        PrintStream beforeErr = System.err;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        ByteArrayOutputStream wrong = new ByteArrayOutputStream();
        try (Answer.Streams streams = Answer.into(told, wrong)) {
            System.setErr(new PrintStream(wrong, true, StandardCharsets.UTF_8));
            code = shell.execute(line.split(" "));
        } finally {
            System.setOut(before);
            System.setErr(beforeErr);
        }
        out = told.toString(StandardCharsets.UTF_8);
        err = wrong.toString(StandardCharsets.UTF_8);
        return out.isEmpty() ? new ObjectMapper().createObjectNode() : new ObjectMapper().readTree(out);
    }

    @CommandLine.Command(name = "wage-accord")
    private static final class Shell implements Runnable {
        @Override
        public void run() {
            throw new IllegalStateException("a command is needed");
        }
    }

    @Test
    void deadlinePrintsTheDueDayItsRivalsArithmeticAndArticles() throws IOException {
        JsonNode answer = run("deadline --rule T03 --place 330784 --from 2026-09-24");
        assertThat(code).isZero();
        assertThat(answer.path("due").asText()).isEqualTo("2026-10-14");
        assertThat(answer.path("article").asText()).isEqualTo("《工资集体协商试行办法》第十七条");
        assertThat(answer.path("competing")).hasSize(2);
        assertThat(answer.path("competing").get(0).path("due").asText()).isEqualTo("2026-10-15");
        assertThat(answer.path("competing").get(0).path("article").asText()).isEqualTo("《浙江省集体合同条例》第七条");
        assertThat(answer.path("competing").get(1).path("decides").asBoolean()).isTrue();
        assertThat(answer.path("arithmetic").asText())
                .contains("收到协商要求之日（2026年9月24日）不计入", "跳过中秋节放假9月25日至27日、国庆节放假10月1日至7日", "取较早者");
        assertThat(answer.path("packs").path("zhejiang").asText()).hasSize(64);
        assertThat(run("deadline --rule T18 --place 330784 --from 2026-03-02 --extend 15")
                        .path("due")
                        .asText())
                .isEqualTo("2026-04-16");
    }

    @Test
    void rulesListsThePackInForce() throws IOException {
        JsonNode answer = run("rules --place 330784 --on 2026-11-01");
        assertThat(code).isZero();
        assertThat(answer.path("placeName").asText()).isEqualTo("永康市");
        assertThat(answer.path("rules")).hasSizeGreaterThan(55);
        assertThat(answer.path("rules").findValuesAsText("id")).contains("T03a", "MAJORITY", "T07");
        assertThat(answer.path("routes").get(0).path("way").asText()).isEqualTo("SIGN_AFTER_VOTE");
        assertThat(run("rules --place 330784 --on 2000-01-01").path("rules").findValuesAsText("id"))
                .doesNotContain("T03a", "T03b");
        assertThat(run("rules --place 000000").path("rules")).isNotEmpty();
    }

    @Test
    void votePrintsTheVerdictWithItsArithmetic() throws IOException {
        JsonNode passed = run("vote --place 330784 --roll 47 --present 43 --yes 38");
        assertThat(code).isZero();
        assertThat(passed.path("passed").asBoolean()).isTrue();
        assertThat(passed.path("quorum").path("needed").asInt()).isEqualTo(32);
        assertThat(passed.path("quorum").path("arithmetic").asText()).isEqualTo("43×3=129≥47×2=94");
        assertThat(passed.path("majority").path("needed").asInt()).isEqualTo(24);
        assertThat(passed.path("majority").path("arithmetic").asText()).isEqualTo("38×2=76>47×1=47");
        JsonNode failed = run("vote --place 330784 --roll 47 --present 43 --yes 22");
        assertThat(failed.path("passed").asBoolean()).isFalse();
        assertThat(failed.path("verdict").asText()).isEqualTo("未通过：同意票不足");
        assertThat(failed.path("majority").path("arithmetic").asText()).isEqualTo("22×2=44≤47×1=47");
        assertThat(run("vote --place 330784 --roll 48 --present 31 --yes 31")
                        .path("verdict")
                        .asText())
                .isEqualTo("未达法定人数，不能表决");
        assertThat(run("vote --place 330784 --roll 48 --present 40 --yes 24")
                        .path("passed")
                        .asBoolean())
                .as("half is not more than half")
                .isFalse();
        assertThat(run("vote --place 000000 --roll 48 --present 40 --yes 24")
                        .path("passed")
                        .asBoolean())
                .as("nationally half is enough")
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deadline --rule T99 --place 330784 --from 2026-09-24|unknown rule 'T99'",
                "deadline --rule T08 --place 370000 --from 2026-09-24|unknown rule 'T08' at 370000",
                "deadline --rule T03 --place 440100 --from 2026-09-24|unknown place '440100'",
                "deadline --rule T03 --place Yongkang --from 2026-09-24|unknown place 'Yongkang'",
                "deadline --rule T03 --place 330784 --from 2026-02-30|--from '2026-02-30' is no day",
                "deadline --rule T03 --place 330784 --from 2026-12-25|待年度放假通知：2027年放假安排尚未载入",
                "deadline --rule T03 --place 330784|--from",
                "deadline --rule T03 --place 330784 --from 2026-09-24 --colour red|--colour",
                "deadline --rule T18 --place 330784 --from 2026-03-02 --extend 16|T18 cannot be extended by 16",
                "rules --place 999999|unknown place '999999'",
                "rules --place 330784 --on tomorrow|--on 'tomorrow' is no day",
                "vote --place 330784 --roll 47 --present 48 --yes 38|--present must lie between 0 and --roll 47",
                "vote --place 330784 --roll 47 --present 43 --yes 44|--yes must lie between 0 and --present 43",
                "vote --place 330784 --roll 0 --present 0 --yes 0|--roll must lie between 1",
                "vote --place 330784 --roll many --present 43 --yes 38|--roll",
                "vote --place 330784 --roll 47 --present 43 --yes 38 --on 1999-01-01|no rule QUORUM in force",
                "deadline --rule T03 --place 330784 --from 2026-09-24 --folder /nowhere/at/all|no such folder",
            })
    void aWrongQuestionEndsWithCodeTwoAndItsReason(String asked) throws IOException {
        String[] parts = asked.split("\\|");
        run(parts[0]);
        assertThat(code).isEqualTo(2);
        assertThat(out).isEmpty();
        assertThat(err).contains(parts[1]);
    }

    @Test
    void aFolderBringsOnesOwnCalendarAndABrokenPackIsToldWithItsLine(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("calendar-2027.yaml"), """
                year: 2027
                notice: 虚构的2027年放假安排
                number: 演示
                issued: 2026-11-04
                trust: D
                holidays:
                  - {name: 元旦, from: 2027-01-01, to: 2027-01-03}
                """);
        String question = "deadline --rule T03 --place 330784 --from 2026-12-25 --folder " + folder;
        assertThat(run(question).path("due").asText()).isEqualTo("2027-01-11");
        Files.writeString(folder.resolve("own.yaml"), "pack: own\nname: x\nplace: \"330784\"\nrules:\n  - id: X\n");
        run(question);
        assertThat(code).isEqualTo(2);
        assertThat(err).contains("own.yaml, line 5, rule X: missing law");
    }
}
