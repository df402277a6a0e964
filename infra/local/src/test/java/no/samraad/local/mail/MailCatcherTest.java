package no.samraad.local.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.util.JSONObjectUtils;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import no.samraad.local.LocalUse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailCatcherTest {

    private static final LocalUse PROOF = LocalUse.confirmedBy(Map.of("SAMRAAD_ENV", "local"));
    private static final String HOSTILE = "<script>alert('x')</script><img src=x onerror=alert(1)>";

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private KeptMail kept;
    private MailCatcher catcher;
    private Inbox inbox;

    @BeforeEach
    void start() {
        kept = KeptMail.in(folder.resolve("mail"));
        catcher = MailCatcher.start(PROOF, 0, kept, InstantSource.system());
        inbox = Inbox.start(PROOF, 0, kept);
    }

    @AfterEach
    void stop() {
        inbox.close();
        catcher.close();
        http.close();
    }

    @Test
    void aMailIsReadAsItWasSentByAnOrdinaryMailLibrary() throws Exception {
        MimeMessage message = message("Innkalling til SSU – ærlig talt", "kari@unn.example");
        MimeBodyPart text = new MimeBodyPart();
        text.setText("Møtet er onsdag.\r\n.\r\n..to prikker\r\nhttp://troms-ofoten.localhost:8080/m/1.\r\n", "utf-8");
        MimeBodyPart html = new MimeBodyPart();
        html.setText("<p>Møtet</p>", "utf-8", "html");
        MimeBodyPart invitation = new MimeBodyPart();
        invitation.setContent(
                "BEGIN:VCALENDAR\r\nSUMMARY:Møte\r\nEND:VCALENDAR\r\n", "text/calendar; charset=utf-8; method=REQUEST");
        invitation.setFileName("møte.ics");
        message.setContent(new MimeMultipart(text, html, invitation));
        send(message);

        CaughtMail mail = kept.to("KARI@unn.example").getFirst();
        assertThat(mail.subject()).isEqualTo("Innkalling til SSU – ærlig talt");
        assertThat(mail.envelope()).isEqualTo(new Envelope("samraad@localhost", List.of("kari@unn.example")));
        OpenedMail opened = kept.open(mail);
        assertThat(opened.text().orElseThrow()).contains("onsdag.\r\n.\r\n..to prikker\r\n");
        assertThat(opened.html()).contains("<p>Møtet</p>");
        assertThat(opened.calendar().orElseThrow()).contains("SUMMARY:Møte");

        String page = get("/messages/1").body();
        assertThat(page)
                .contains("href=\"http://troms-ofoten.localhost:8080/m/1\"")
                .contains("&lt;p&gt;Møtet&lt;/p&gt;")
                .contains("SUMMARY:Møte");
        HttpResponse<String> file = get("/messages/1/parts/2");
        assertThat(file.headers().firstValue("Content-Type")).contains("text/plain; charset=utf-8");
        assertThat(file.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"m_te.ics\"");
        assertThat(file.body()).contains("SUMMARY:Møte");
    }

    @Test
    void mailOutlivesARestartAndNumbersGoOn() throws Exception {
        send(plain("one", "a@x.example"));
        send(plain("two", "b@x.example"));
        Files.writeString(folder.resolve("mail/000000003.part"), "half a mail");
        KeptMail again = KeptMail.in(folder.resolve("mail"));
        assertThat(again.all()).extracting(CaughtMail::subject).containsExactly("two", "one");
        assertThat(again.all()).isEqualTo(kept.all());
        assertThat(again.keep(
                                new Envelope("s@x", List.of("c@x")),
                                "\r\n".getBytes(StandardCharsets.US_ASCII),
                                InstantSource.system().instant())
                        .number())
                .isEqualTo(3);
    }

    @Test
    void whatWasAnsweredForSurvivesAKillAtAnyMoment() throws Exception {
        Path data = folder.resolve("killed");
        Process victim = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        data.toString())
                .redirectErrorStream(true)
                .start();
        int port;
        try (var lines = victim.inputReader()) {
            String line = lines.readLine();
            while (line != null && !line.startsWith("port ")) {
                line = lines.readLine();
            }
            port = Integer.parseInt(java.util.Objects.requireNonNull(line).substring(5));
            CountDownLatch firstAnswered = new CountDownLatch(1);
            Thread killer = Thread.startVirtualThread(() -> {
                try {
                    firstAnswered.await();
                    Thread.sleep(400);
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                }
                victim.destroyForcibly();
            });
            int answered = 0;
            int tried = 0;
            try {
                while (true) {
                    tried++;
                    send(plain("mail " + tried, "a@x.example"), port);
                    answered++;
                    firstAnswered.countDown();
                }
            } catch (MessagingException cut) {
                assertThat(killer.join(java.time.Duration.ofSeconds(5))).isTrue();
            }
            assertThat(victim.waitFor(5, TimeUnit.SECONDS)).isTrue();
            assertThat(answered).isPositive();
            List<CaughtMail> survived = KeptMail.in(data).all();
            assertThat(survived).hasSizeBetween(answered, tried);
            for (int number = 1; number <= answered; number++) {
                String subject = "mail " + number;
                assertThat(survived)
                        .filteredOn(mail -> mail.subject().equals(subject))
                        .hasSize(1);
            }
        }
    }

    /** A catcher in a JVM of its own, to be killed. */
    static final class Victim {
        private Victim() {}

        public static void main(String[] arguments) throws InterruptedException {
            MailCatcher catcher =
                    MailCatcher.start(PROOF, 0, KeptMail.in(Path.of(arguments[0])), InstantSource.system());
            System.out.println("port " + catcher.port());
            Thread.sleep(60_000);
        }
    }

    @Test
    void aMailThatCannotBeWrittenIsNotAnsweredFor() throws Exception {
        send(plain("kept", "a@x.example"));
        try (Stream<Path> files = Files.list(folder.resolve("mail"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder.resolve("mail"));
        assertThatThrownBy(() -> send(plain("lost?", "a@x.example")))
                .isInstanceOf(MessagingException.class)
                .hasStackTraceContaining("451");
        assertThat(kept.all()).extracting(CaughtMail::subject).containsExactly("kept");
    }

    @Test
    void hostileMailIsShownAndNeverRun() throws Exception {
        send(raw("""
                Subject: %s
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain; charset=utf-8

                %s javascript:alert(1) http://x.example/"onmouseover=alert(1)
                --b
                Content-Type: text/html; charset=utf-8

                <html>%s</html>
                --b
                Content-Type: text/html; charset=utf-8
                Content-Disposition: attachment; filename*=utf-8''%%22%%0D%%0AX-Evil:%%20yes%%3Cscript%%3E.html

                <html>%s</html>
                --b--
                """.formatted(HOSTILE, HOSTILE, HOSTILE, HOSTILE)));
        send(raw("Content-Type: multipart/mixed; boundary=no\r\nSubject: =?x-unknown?Q?=3Cscript=3E?=\r\n\r\nnothing "
                + HOSTILE));
        send(raw("Content-Type: text/plain; charset=klingon\r\nContent-Transfer-Encoding: rot13\r\n\r\n" + HOSTILE));
        send(raw("no header at all" + HOSTILE));

        for (String path : List.of(
                "/", "/messages/1", "/messages/2", "/messages/3", "/messages/4", "/?to=" + "%22%3E%3Cscript%3E")) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body())
                    .as(path)
                    .doesNotContain("<script")
                    .doesNotContain("<img")
                    .doesNotContain("href=\"javascript")
                    .doesNotContain("\"onmouseover");
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .as(path)
                    .startsWith("default-src 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        }
        for (int part = 0; part < 3; part++) {
            HttpResponse<String> file = get("/messages/1/parts/" + part);
            assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
            assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                    .startsWith("attachment;");
            assertThat(file.headers().firstValue("X-Evil")).isEmpty();
        }
    }

    @Test
    void testsReadMailAsJsonByRecipientAndPage() throws Exception {
        for (int number = 1; number <= 53; number++) {
            kept.keep(
                    new Envelope("s@x.example", List.of(number % 2 == 0 ? "even@x.example" : "odd@x.example")),
                    ("Subject: n" + number + "\r\nMessage-ID: <" + number + "@x>\r\n\r\ntext " + number)
                            .getBytes(StandardCharsets.US_ASCII),
                    InstantSource.system().instant());
        }
        Map<String, Object> second =
                JSONObjectUtils.parse(get("/api/messages?page=2").body());
        assertThat(second).containsEntry("total", 53L);
        assertThat(JSONObjectUtils.getJSONObjectArray(second, "messages"))
                .extracting(mail -> mail.get("subject"))
                .containsExactly("n3", "n2", "n1");
        Map<String, Object> even =
                JSONObjectUtils.parse(get("/api/messages?to=even@x.example").body());
        assertThat(List.of(JSONObjectUtils.getJSONObjectArray(even, "messages")))
                .hasSize(26)
                .first()
                .satisfies(mail ->
                        assertThat(mail).containsEntry("text", "text 52").containsEntry("messageId", "<52@x>"));
        assertThat(get("/api/messages/99").statusCode()).isEqualTo(404);
    }

    @Test
    void theConversationIsHeldToItsOrderAndOneMailFollowsAnother() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), catcher.port())) {
            var in = new java.io.BufferedReader(
                    new java.io.InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            var out = socket.getOutputStream();
            assertThat(in.readLine()).startsWith("220");
            String[][] exchanges = {
                {"HELO me", "250"},
                {"DATA", "503"},
                {"RCPT TO:<a@x.example>", "503"},
                {"MAIL FROM:kari", "501"},
                {"MAIL FROM:<> SIZE=10", "250"},
                {"MAIL FROM:<b@x.example>", "503"},
                {"RCPT TO:<>", "501"},
                {"RCPT TO:<a b@x.example>", "501"},
                {"RCPT TO:<a@x.example>", "250"},
                {"DATA", "354"},
                {"Subject: first\r\n\r\nlone\n.\nstill the same\r\n.", "250"},
                {"MAIL FROM:<b@x.example>", "250"},
                {"RSET", "250"},
                {"DATA", "503"},
                {"X".repeat(5000), "500"},
                {"EXPN all", "502"},
                {"QUIT", "221"}
            };
            for (String[] exchange : exchanges) {
                out.write((exchange[0] + "\r\n").getBytes(StandardCharsets.UTF_8));
                out.flush();
                assertThat(in.readLine()).as(exchange[0]).startsWith(exchange[1]);
            }
        }
        assertThat(kept.all())
                .singleElement()
                .satisfies(mail ->
                        assertThat(kept.open(mail).text().orElseThrow()).isEqualTo("lone\n.\nstill the same\r\n"));
    }

    private static MimeMessage message(String subject, String to) throws MessagingException {
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
        message.setFrom(new InternetAddress("samraad@localhost"));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, "utf-8");
        return message;
    }

    private static MimeMessage plain(String subject, String to) throws MessagingException {
        MimeMessage message = message(subject, to);
        message.setText("text of " + subject, "utf-8");
        return message;
    }

    private static MimeMessage raw(String bytes) throws MessagingException {
        return new MimeMessage(Session.getInstance(new Properties())) {
            @Override
            public void writeTo(java.io.OutputStream out, String[] ignored) throws IOException {
                out.write(bytes.getBytes(StandardCharsets.UTF_8));
            }

            @Override
            public jakarta.mail.Address[] getAllRecipients() throws MessagingException {
                return new jakarta.mail.Address[] {new InternetAddress("a@x.example")};
            }
        };
    }

    private void send(MimeMessage message) throws MessagingException {
        send(message, catcher.port());
    }

    private static void send(MimeMessage message, int port) throws MessagingException {
        Properties properties = new Properties();
        properties.put("mail.smtp.from", "samraad@localhost");
        Session session = Session.getInstance(properties);
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect("127.0.0.1", port, null, null);
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + inbox.port() + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
