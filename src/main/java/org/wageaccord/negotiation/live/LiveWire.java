package org.wageaccord.negotiation.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Listens on one connection of this node for notes of all nodes. When the connection breaks it is opened anew, and all open
 * pages are told to look, because notes may have been missed meanwhile.
 */
@Component
class LiveWire implements SmartLifecycle {

    static final String CHANNEL = "wage_accord_case";

    private static final Logger log = LoggerFactory.getLogger(LiveWire.class);

    /** So long a stop waits at most for the listener to look up. */
    private static final Duration LOOK_UP = Duration.ofMillis(500);

    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final DataSource database;
    private final LiveRooms rooms;
    private volatile boolean running;
    private @Nullable Thread listener;

    LiveWire(DataSource database, LiveRooms rooms) {
        this.database = database;
        this.rooms = rooms;
    }

    @Override
    public synchronized void start() {
        running = true;
        listener = new Thread(this::listen, "live-wire");
        listener.setDaemon(true);
        listener.start();
    }

    private void listen() {
        boolean again = false;
        while (running) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("listen " + CHANNEL);
                if (again) {
                    rooms.tellAll();
                }
                hear(connection.unwrap(PGConnection.class));
                statement.execute("unlisten " + CHANNEL);
            } catch (SQLException broken) {
                if (running) {
                    log.warn("the wire between the nodes broke and is opened anew: {}", broken.getMessage());
                    pause();
                }
                again = true;
            }
        }
    }

    private void hear(PGConnection connection) throws SQLException {
        while (running) {
            PGNotification[] notes = connection.getNotifications((int) LOOK_UP.toMillis());
            if (notes != null) {
                for (PGNotification note : notes) {
                    rooms.tell(note.getParameter());
                }
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void stop() {
        running = false;
        Thread waiting = listener;
        if (waiting != null) {
            try {
                waiting.join(LOOK_UP.multipliedBy(4).toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
