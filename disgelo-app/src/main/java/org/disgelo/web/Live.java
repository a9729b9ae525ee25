package org.disgelo.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.sse.SseClient;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Tells the open pages what happens, as server-sent events. */
final class Live implements AutoCloseable {

    /** Pages that may listen at once. */
    private static final int MOST = 200;

    private static final long BEAT_SECONDS = 20;

    private final Set<SseClient> listeners = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService beat = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("desk-beat").factory());

    Live() {
        // so that gone listeners are noticed, and connections between are not cut
        beat.scheduleWithFixedDelay(
                () -> listeners.forEach(l -> send(l, () -> l.sendComment("still here"))),
                BEAT_SECONDS,
                BEAT_SECONDS,
                TimeUnit.SECONDS);
    }

    void join(SseClient listener) {
        if (listeners.size() >= MOST) {
            listener.close();
            return;
        }
        listener.keepAlive();
        listener.onClose(() -> listeners.remove(listener));
        listeners.add(listener);
        listener.sendComment("welcome");
    }

    /** Tells everybody. */
    void tell(String event, JsonNode data) {
        String text = Answers.text(data);
        listeners.forEach(l -> send(l, () -> l.sendEvent(event, text)));
    }

    private void send(SseClient listener, Runnable message) {
        try {
            message.run();
        } catch (RuntimeException e) {
            listeners.remove(listener);
        }
        if (listener.terminated()) {
            listeners.remove(listener);
        }
    }

    @Override
    public void close() {
        beat.shutdownNow();
        listeners.forEach(SseClient::close);
    }
}
