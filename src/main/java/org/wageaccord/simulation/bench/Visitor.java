package org.wageaccord.simulation.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser with one session: signs in on the page as a person does, then asks for pages. */
final class Visitor {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final int FOUND = 302;

    private final URI house;
    private String cookie = "";

    /** Nobody yet: sees what is open to all. */
    Visitor(URI house) {
        this.house = house;
    }

    /** What came back, and how long it took to come wholly. */
    record Answer(int status, long nanos, int bytes) {}

    void signIn(String username, String password) {
        Matcher token = TOKEN.matcher(text("/sign-in"));
        if (!token.find()) {
            throw new IllegalStateException("the sign-in page has no token");
        }
        String form = "username=%s&password=%s&_csrf=%s".formatted(username, password, encoded(token.group(1)));
        HttpRequest request = ask("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        HttpResponse<Void> answer = send(request, BodyHandlers.discarding());
        if (answer.statusCode() != FOUND) {
            throw new IllegalStateException(username + " cannot sign in: " + answer.statusCode());
        }
    }

    /** As a browser asks: compressed. */
    Answer get(String path) {
        HttpRequest request = ask(path).header("Accept-Encoding", "gzip").build();
        long begin = System.nanoTime();
        HttpResponse<byte[]> answer = send(request, BodyHandlers.ofByteArray());
        return new Answer(answer.statusCode(), System.nanoTime() - begin, answer.body().length);
    }

    /** The text of a page; empty if it is not to be had. */
    String text(String path) {
        HttpResponse<String> answer = send(ask(path).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        return answer.statusCode() == 200 ? answer.body() : "";
    }

    /** Holds an answer open that never ends by itself; each line of it is told as it comes, none where it is refused. */
    Future<?> listen(String path, Consumer<String> line) {
        HttpRequest request = ask(path).setHeader("Accept", "text/event-stream").build();
        return HTTP.sendAsync(request, BodyHandlers.fromLineSubscriber(new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                subscription.request(Long.MAX_VALUE);
            }

            @Override
            public void onNext(String next) {
                line.accept(next);
            }

            @Override
            public void onError(Throwable broken) {
                // the house closes before its visitors do
            }

            @Override
            public void onComplete() {
                // asked again after ten minutes by a browser; no bench lasts so long
            }
        }));
    }

    private HttpRequest.Builder ask(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(house.resolve(path)).header("Accept", "text/html");
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> reading) {
        try {
            HttpResponse<T> answer = HTTP.send(request, reading);
            answer.headers().allValues("Set-Cookie").stream()
                    .filter(set -> set.startsWith("SESSION="))
                    .forEach(set -> cookie = set.substring(0, set.indexOf(';')));
            return answer;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("no answer to " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
