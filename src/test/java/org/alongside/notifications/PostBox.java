package org.alongside.notifications;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.shared.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What was written to whom, opened: inject it into any Spring test. */
@Component
public class PostBox {
    private static final Pattern SECRET = Pattern.compile("/reference/([\\w-]+)");

    private final PostedLetters letters;
    private final JdbcTemplate jdbc;

    PostBox(PostedLetters letters, JdbcTemplate jdbc) {
        this.letters = letters;
        this.jdbc = jdbc;
    }

    /** How many letters about this person have a key that begins so. */
    public int count(PersonId about, String beginning) {
        return ids(about, beginning).size();
    }

    /** The secret of the link to a reference in the letter about this person whose key begins so. */
    public String secretIn(PersonId about, String beginning) {
        LetterId id = new LetterId(uuid(ids(about, beginning).getFirst()));
        Matcher link = SECRET.matcher(letters.findById(id).orElseThrow().body());
        if (!link.find()) throw new AssertionError("no link in the letter");
        return link.group(1);
    }

    /** Every letter about this person, the first first: its subject and its words. */
    public List<String> letters(PersonId about) {
        return ids(about, "").stream()
                .map(id -> letters.findById(new LetterId(uuid(id))).orElseThrow())
                .map(letter -> letter.subject() + "\n" + letter.body())
                .toList();
    }

    private List<byte[]> ids(PersonId about, String beginning) {
        return jdbc.query(
                "select id from notifications_letter where about_id = ? and letter_key like ? order by id",
                (row, number) -> row.getBytes(1),
                bytes(about.id()),
                beginning + "%");
    }

    private static UUID uuid(byte[] id) {
        ByteBuffer bytes = ByteBuffer.wrap(id);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
