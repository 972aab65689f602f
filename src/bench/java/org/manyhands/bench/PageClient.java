package org.manyhands.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Asks for one page again and again over one connection, and takes as little of the processor as it can, because the site
 * runs on the same machine: HTTP/1.1 by hand, nothing unpacked, nothing parsed but the length.
 */
final class PageClient implements LoadGenerator.Client {

    private final URI site;
    private final byte[] request;
    private final int leastBytes;
    private Socket socket;
    private InputStream in;

    /** @param leastBytes a shorter body is an error: an empty page is quick */
    PageClient(URI site, String path, String cookies, int leastBytes) throws IOException {
        this.site = site;
        this.leastBytes = leastBytes;
        this.request = """
            GET %s HTTP/1.1
            Host: %s
            Accept: text/html
            Accept-Encoding: gzip
            Accept-Language: en
            Cookie: %s

            """.formatted(path, site.getAuthority(), cookies)
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        this.socket = connected();
        this.in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    private Socket connected() throws IOException {
        Socket connected = new Socket(InetAddress.getLoopbackAddress(), site.getPort());
        connected.setTcpNoDelay(true);
        connected.setSoTimeout(30_000);
        return connected;
    }

    @Override
    public void ask() throws IOException {
        try {
            socket.getOutputStream().write(request);
            int bytes = body().length();
            if (bytes < leastBytes) {
                throw new IOException("a page of " + bytes + " bytes");
            }
        } catch (IOException e) {
            reconnect();
            throw e;
        }
    }

    /** The page once, packed as it travels. */
    byte[] page() throws IOException {
        socket.getOutputStream().write(request);
        return body().bytes();
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Body(int length, byte[] bytes) {}

    private Body body() throws IOException {
        String status = line();
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IOException(status);
        }
        int length = -1;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(
                        lower.substring("content-length:".length()).strip());
            }
        }
        return length >= 0 ? new Body(length, in.readNBytes(length)) : chunks();
    }

    private Body chunks() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            bytes.writeBytes(in.readNBytes(size));
            line();
        }
        line();
        return new Body(bytes.size(), bytes.toByteArray());
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the connection ended");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private void reconnect() throws IOException {
        close();
        socket = connected();
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException ignored) {
            // it is gone either way
        }
    }
}
