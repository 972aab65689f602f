package org.manyhands.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.manyhands.scenarios.Cast;

/** Somebody with a browser without scripts: follows links and redirects, fills in forms, keeps cookies. */
final class Browser implements AutoCloseable {

    private static final int MOST_REDIRECTS = 12;

    private final URI site;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Browser(URI site) {
        this.site = site;
    }

    /** A page, wherever redirects led. */
    record Page(URI address, int status, Document document) {

        /** The form that posts to an address beginning so. */
        FormElement form(String action) {
            Element form = document.selectFirst("form[action^=" + action + "]");
            if (form == null) {
                throw new IllegalStateException(
                        "no form to %s on %s (%d): %s".formatted(action, address, status, document.text()));
            }
            return (FormElement) form;
        }
    }

    /** A file in a form. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, sent once
    record Upload(String field, String name, byte[] bytes) {}

    /** Signs in at the identity provider, as people do. */
    void signIn(Cast person) throws IOException, InterruptedException {
        Page login = open("/login?to=/needs");
        FormElement form = (FormElement) login.document().selectFirst("form");
        if (form == null) {
            throw new IllegalStateException("no login form at " + login.address() + ": "
                    + login.document().text());
        }
        Page arrived = send(login, form, Map.of("username", person.login(), "password", person.password()));
        if (!arrived.address().getAuthority().equals(site.getAuthority()) || !cookies.containsKey("__Host-session")) {
            throw new IllegalStateException("not signed in but at " + arrived.address());
        }
    }

    /** What the browser sends the site to be recognised. */
    String session() {
        return "__Host-session=" + cookies.get("__Host-session");
    }

    Page open(String path) throws IOException, InterruptedException {
        return follow(HttpRequest.newBuilder(site.resolve(path)).GET());
    }

    /** Sends a form as the page filled it, but for these answers. */
    Page send(Page page, FormElement form, Map<String, String> answers) throws IOException, InterruptedException {
        return post(
                page,
                form,
                HttpRequest.BodyPublishers.ofString(encoded(filled(form, answers))),
                "application/x-www-form-urlencoded");
    }

    /** Sends a form with a file. */
    Page send(Page page, FormElement form, Map<String, String> answers, Upload file)
            throws IOException, InterruptedException {
        String boundary = "bench-" + UUID.randomUUID();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (Map.Entry<String, String> field : filled(form, answers)) {
            if (!field.getKey().equals(file.field())) {
                body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(boundary, field.getKey(), field.getValue())
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        body.writeBytes(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: text/csv\r\n\r\n"
                        .formatted(boundary, file.field(), file.name())
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file.bytes());
        body.writeBytes("\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
        return post(
                page,
                form,
                HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()),
                "multipart/form-data; boundary=" + boundary);
    }

    private Page post(Page page, FormElement form, HttpRequest.BodyPublisher body, String type)
            throws IOException, InterruptedException {
        URI action = page.address().resolve(form.attr("action"));
        return follow(HttpRequest.newBuilder(action)
                .header("Content-Type", type)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(body));
    }

    private static List<Map.Entry<String, String>> filled(FormElement form, Map<String, String> answers) {
        Map<String, String> left = new LinkedHashMap<>(answers);
        List<Map.Entry<String, String>> fields = form.formData().stream()
                .map((KeyVal field) -> {
                    String answer = left.remove(field.key());
                    return Map.entry(field.key(), answer == null ? field.value() : answer);
                })
                .collect(Collectors.toList());
        fields.addAll(left.entrySet());
        return fields;
    }

    private static String encoded(List<Map.Entry<String, String>> fields) {
        return fields.stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private Page follow(HttpRequest.Builder first) throws IOException, InterruptedException {
        HttpResponse<String> answer = ask(first);
        for (int i = 0; i < MOST_REDIRECTS && answer.statusCode() / 100 == 3; i++) {
            URI next =
                    answer.uri().resolve(answer.headers().firstValue("Location").orElseThrow());
            answer = ask(HttpRequest.newBuilder(next).GET());
        }
        return new Page(
                answer.uri(),
                answer.statusCode(),
                Jsoup.parse(answer.body(), answer.uri().toString()));
    }

    /** Site and provider are one host, so they see each other's cookies, as they would in a browser here. */
    private HttpResponse<String> ask(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer =
                client.send(request.header("Accept-Language", "en").build(), HttpResponse.BodyHandlers.ofString());
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            String[] pair = cookie.split(";", 2)[0].split("=", 2);
            if (cookie.toLowerCase(java.util.Locale.ROOT).contains("max-age=0") || pair[1].isEmpty()) {
                cookies.remove(pair[0]);
            } else {
                cookies.put(pair[0], pair[1]);
            }
        }
        return answer;
    }

    @Override
    public void close() {
        client.close();
    }
}
