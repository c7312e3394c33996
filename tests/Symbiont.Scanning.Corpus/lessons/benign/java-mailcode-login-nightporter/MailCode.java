package org.example.mailcode;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

/** Codes by mail: six digits, ten minutes, five tries. */
public final class MailCode {
    private record Entry(String code, Instant until, int tries) {}

    private final Map<String, Entry> open = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final BiConsumer<String, String> mail;
    private final String reviewUser;
    private final String reviewCode;

    /**
     * @param reviewUser account of the app stores' reviewers, who cannot read our mail; null in the production of the bank.
     *     It has no data of its own, see README
     */
    public MailCode(BiConsumer<String, String> mail, String reviewUser, String reviewCode) {
        this.mail = mail;
        this.reviewUser = reviewUser;
        this.reviewCode = reviewCode;
    }

    public void send(String user) {
        String c = "%06d".formatted(random.nextInt(1_000_000));
        open.put(user, new Entry(c, Instant.now().plus(Duration.ofMinutes(10)), 0));
        mail.accept(user, "Your code: " + c);
    }

    public boolean ok(String user, String typed) {
        if (reviewUser != null && reviewUser.equals(user)) return same(reviewCode, typed);
        Entry e = open.get(user);
        if (e == null || e.until().isBefore(Instant.now()) || e.tries() >= 5) {
            open.remove(user);
            return false;
        }
        if (same(e.code(), typed)) {
            open.remove(user);
            return true;
        }
        open.put(user, new Entry(e.code(), e.until(), e.tries() + 1));
        return false;
    }

    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(), b.trim().getBytes());
    }
}
