package app.seatkeeper.demo.http;

import app.seatkeeper.demo.http.Answer.Body;
import app.seatkeeper.demo.http.Fault.Manner;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/// Sends answers, and breaks them on the way where a fault says so.
final class Delivery {

    private Delivery() {
    }

    /// Holds the thread back for some time, whatever interrupts it.
    static void pause(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        long left = time.toNanos();
        while (left > 0) {
            LockSupport.parkNanos(left);
            left = end - System.nanoTime();
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
        }
    }

    /// Sends an answer.
    ///
    /// @param always headers that every answer has
    static void send(HttpExchange exchange, Answer answer, Map<String, String> always) throws IOException {
        var manner = answer.fault().map(Fault::manner).orElse(Manner.WHOLE);
        var headers = exchange.getResponseHeaders();
        always.forEach(headers::set);
        answer.headers().forEach(headers::set);
        if (!answer.type().isEmpty()) {
            headers.set("Content-Type", answer.type());
        }
        switch (manner) {
            case WHOLE -> write(exchange, answer, answer.body(), answer.body().length());
            case TRUNCATED -> write(exchange, answer, answer.body().half(), answer.body().half().length());
            case BROKEN -> {
                var half = answer.body().half();
                int whole = answer.body().length();
                write(exchange, answer, half, whole == Body.UNKNOWN ? half.length() * 2 + 1 : whole);
            }
            case STALLED -> {
                pause(answer.fault().map(Fault::stall).orElse(Duration.ZERO));
                write(exchange, answer, answer.body(), answer.body().length());
            }
            case DOUBLED -> {
                var twice = answer.body().doubled();
                write(exchange, answer, twice, twice.length());
            }
            case RESET -> throw new IOException("The connection breaks, as was ordered");
        }
    }

    private static void write(HttpExchange exchange, Answer answer, Body body, int announced) throws IOException {
        exchange.sendResponseHeaders(answer.status(), announced == 0 ? -1 : Math.max(0, announced));
        if (announced != 0) {
            body.writeTo(exchange.getResponseBody());
            exchange.getResponseBody().flush();
        }
    }
}
