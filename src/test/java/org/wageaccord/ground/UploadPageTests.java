package org.wageaccord.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An upload over the limits as the real server answers it: a page that names them, not a broken connection. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.servlet.multipart.max-file-size=1MB", "spring.servlet.multipart.max-request-size=3MB"})
class UploadPageTests {

    private static final int MEGABYTE = 1024 * 1024;

    @LocalServerPort
    int port;

    /** One file over its limit; a form over its limit; more than the server would read by default before it hangs up. */
    @ParameterizedTest
    @ValueSource(ints = {2, 4, 9})
    void theAnswerIsAPageThatNamesTheLimits(int megabytes) throws Exception {
        HttpResponse<String> answer = send(megabytes * MEGABYTE);
        assertThat(answer.statusCode()).isEqualTo(413);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("h1").text()).isEqualTo("文件太大");
        assertThat(page.select("main").text()).contains("每个文件不超过 1 MB").contains("合计不超过 3 MB");
        assertThat(page.select("meta[name=upload-limits]").attr("content")).isEqualTo("1048576 3145728");
    }

    @Test
    void aFormWithinTheLimitsIsRead() throws Exception {
        assertThat(send(MEGABYTE / 2).statusCode())
                .as("read, and then refused for its missing token")
                .isEqualTo(403);
    }

    @Test
    void whoAsksTheOpenCheckOfPapersTooOftenGetsAPageThatSaysWhenToComeBack() throws Exception {
        HttpRequest look = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/papers/verify"))
                .header("Accept", "text/html")
                .build();
        HttpResponse<String> answer;
        int looks = 0;
        do {
            answer = HttpClient.newHttpClient().send(look, HttpResponse.BodyHandlers.ofString());
            looks++;
        } while (answer.statusCode() == 200 && looks < 200);
        assertThat(looks).isBetween(61, 199);
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
        assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("请稍后再试");
    }

    private HttpResponse<String> send(int bytes) throws IOException, InterruptedException {
        String head = "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n";
        String body = head + "a".repeat(bytes) + "\r\n--x--\r\n";
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/register/import/enterprises"))
                                .header("Content-Type", "multipart/form-data; boundary=x")
                                .header("Accept", "text/html")
                                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.US_ASCII))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
