package no.samraad.local.attack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Stands between the server and PostgreSQL and counts exchanges: each ends with one ReadyForQuery, the message by which the
 * database says that it waits for the application. Needs an unencrypted connection.
 */
final class ExchangeCounter implements AutoCloseable {
    private static final int READY_FOR_QUERY = 'Z';
    private static final int HEADER = 5;
    /** No transaction has begun. */
    private static final byte IDLE = 'I';

    private final ServerSocket door;
    private final int target;
    private final AtomicLong exchanges = new AtomicLong();

    private ExchangeCounter(ServerSocket door, int target) {
        this.door = door;
        this.target = target;
    }

    /** @param target port of the database on this machine */
    static ExchangeCounter before(int target) {
        try {
            ExchangeCounter counter =
                    new ExchangeCounter(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), target);
            Thread.ofVirtual().name("exchange-counter").start(counter::accept);
            return counter;
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    /** Exchanges since the start, on all connections. */
    long count() {
        return exchanges.get();
    }

    private void accept() {
        try {
            while (true) {
                Socket application = door.accept();
                Socket database = new Socket(InetAddress.getLoopbackAddress(), target);
                application.setTcpNoDelay(true);
                database.setTcpNoDelay(true);
                Thread.ofVirtual().start(() -> {
                    try (application;
                            database) {
                        application.getInputStream().transferTo(database.getOutputStream());
                    } catch (IOException over) {
                        // One side has hung up; so does the other.
                    }
                });
                Thread.ofVirtual().start(() -> {
                    try (application;
                            database) {
                        answers(database.getInputStream(), application.getOutputStream());
                    } catch (IOException over) {
                        // As above.
                    }
                });
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    /** A message is one letter, a length of four bytes that counts itself, and the rest. */
    private void answers(InputStream from, OutputStream to) throws IOException {
        byte[] buffer = new byte[65536];
        byte[] header = new byte[HEADER];
        int inHeader = 0;
        int left = 0;
        byte standing = IDLE;
        int read = from.read(buffer);
        while (read >= 0) {
            int at = 0;
            while (at < read) {
                if (inHeader == HEADER) {
                    if (header[0] == READY_FOR_QUERY) {
                        // The driver sends BEGIN together with the first statement, and waits for both at once.
                        if (standing != IDLE || buffer[at] == IDLE) {
                            exchanges.incrementAndGet();
                        }
                        standing = buffer[at];
                    }
                    int skipped = Math.min(left, read - at);
                    at += skipped;
                    left -= skipped;
                } else {
                    header[inHeader++] = buffer[at++];
                    if (inHeader == HEADER) {
                        left = ((header[1] & 0xff) << 24
                                        | (header[2] & 0xff) << 16
                                        | (header[3] & 0xff) << 8
                                        | header[4] & 0xff)
                                - 4;
                    }
                }
                if (inHeader == HEADER && left == 0) {
                    inHeader = 0;
                }
            }
            to.write(buffer, 0, read);
            to.flush();
            read = from.read(buffer);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
