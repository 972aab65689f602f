package org.manyhands.safety;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

/** Everything that is logged while it is open, whatever the handlers of the site would leave out: message and failures. */
final class LogCapture extends Handler implements AutoCloseable {

    private final StringBuilder text = new StringBuilder();
    private final PatternFormatter everything = new PatternFormatter("%c %s%e%n");
    private final Logger root = Logger.getLogger("");

    private LogCapture() {
        setLevel(Level.ALL);
        root.addHandler(this);
    }

    static LogCapture start() {
        return new LogCapture();
    }

    /** What was logged until now. */
    synchronized String text() {
        return text.toString();
    }

    @Override
    public synchronized void publish(LogRecord record) {
        text.append(everything.format(ExtLogRecord.wrap(record)));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        root.removeHandler(this);
    }
}
