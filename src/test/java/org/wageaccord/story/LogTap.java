package org.wageaccord.story;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** Hears every log line while it is open, with those that could tell most at their most talkative. */
final class LogTap extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final Logger root = logger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final List<Logger> talkative = Stream.of(
                    "org.springframework.web",
                    "org.springframework.security",
                    "org.springframework.session",
                    "org.springframework.jdbc.core.JdbcTemplate",
                    "org.thymeleaf",
                    "org.wageaccord")
            .map(LogTap::logger)
            .toList();

    LogTap() {
        start();
        root.addAppender(this);
        talkative.forEach(logger -> {
            logger.setLevel(Level.TRACE);
            logger.setAdditive(false);
            logger.addAppender(this);
        });
    }

    @Override
    protected void append(ILoggingEvent event) {
        lines.add(event.getFormattedMessage());
        if (event.getThrowableProxy() != null) {
            lines.add(ThrowableProxyUtil.asString(event.getThrowableProxy()));
        }
    }

    /** Lines in which one of the words stands. */
    List<String> with(List<String> words) {
        return lines.stream()
                .filter(line -> words.stream().anyMatch(line::contains))
                .distinct()
                .toList();
    }

    @Override
    public void close() {
        root.detachAppender(this);
        talkative.forEach(logger -> {
            logger.setLevel(null);
            logger.setAdditive(true);
            logger.detachAppender(this);
        });
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }
}
