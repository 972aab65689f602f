package org.manyhands.shared.web;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerFileUpload;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One form with a file while it arrives. It keeps the one file that its door asks, once, and only if it is told to; of any
 * other part it counts the bytes, and the form is refused when it has ended.
 */
final class FormWithFile {

    private static final int NOT_THIS_FORM = 400;
    private static final int NO_FORM = 415;
    private static final int NO_ROOM = 503;

    private static final String HALF_A_LINE_END = "\r";

    private final RoutingContext exchange;
    private final UploadDoor door;
    private final FileRoom room;

    private boolean kept;
    private boolean hasOtherFiles;
    private boolean isRoomTaken;
    private long read;
    private long taken;
    private @Nullable ReceivedFile file;

    FormWithFile(RoutingContext exchange, UploadDoor door, FileRoom room) {
        this.exchange = exchange;
        this.door = door;
        this.room = room;
    }

    /** Whether the file is kept; to be called before any of it arrives. */
    void keepFile(boolean known) {
        kept = known;
    }

    void receive(HttpServerFileUpload part) {
        if (file != null || !part.name().equals(door.field())) {
            hasOtherFiles = true;
            part.handler(this::count);
            return;
        }
        ReceivedFile received = new ReceivedFile(part.filename(), door.mostBytes());
        file = received;
        boolean picked = part.filename() != null && !part.filename().isEmpty();
        exchange.request().formAttributes().add(part.name(), picked ? part.filename() : "");
        if (picked && kept) {
            exchange.put(FileReception.KEY + part.name(), received);
            part.handler(bytes -> add(received, bytes));
        } else {
            part.handler(this::count);
        }
    }

    private void count(Buffer bytes) {
        read += bytes.length();
        if (read > FileReception.MOST_READ) {
            exchange.request().connection().close();
        }
    }

    private void add(ReceivedFile received, Buffer bytes) {
        count(bytes);
        if (!received.isTooLarge() && !isRoomTaken) {
            isRoomTaken = !room.take(bytes.length());
            taken += isRoomTaken ? 0 : bytes.length();
        }
        if (!isRoomTaken) {
            received.add(bytes.getBytes());
        }
    }

    void finish() {
        HttpServerRequest request = exchange.request();
        mendEnds(request.formAttributes());
        // From here on it is a form like any other; its length was looked at already.
        request.headers().remove(HttpHeaders.CONTENT_LENGTH);
        if (isRoomTaken) {
            exchange.fail(NO_ROOM);
        } else if (hasOtherFiles) {
            exchange.fail(NOT_THIS_FORM);
        } else if (request.formAttributes().isEmpty()) {
            // The framework would wait for fields that do not come.
            exchange.fail(NO_FORM);
        } else {
            exchange.next();
        }
    }

    /**
     * Where the two halves of the line end before a boundary come in two packets, the first stays at the end of the value before
     * it. A browser never sends that half alone, so it is taken off: otherwise a ticket would be no ticket now and then.
     */
    private static void mendEnds(MultiMap fields) {
        for (String name : Set.copyOf(fields.names())) {
            List<String> values = fields.getAll(name);
            if (values.stream().anyMatch(value -> value.endsWith(HALF_A_LINE_END))) {
                fields.set(
                        name,
                        values.stream()
                                .map(value -> value.endsWith(HALF_A_LINE_END)
                                        ? value.substring(0, value.length() - HALF_A_LINE_END.length())
                                        : value)
                                .toList());
            }
        }
    }

    /** The answer is on its way, or the sender is gone. */
    void forget() {
        room.giveBack(taken);
        taken = 0;
    }
}
