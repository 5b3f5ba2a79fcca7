package org.alongside.demonstration;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import org.alongside.shared.PersonId;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who stands before which step, with the two numbers that open their page at the public door; they are invented, so nothing is sealed. */
@Component
@Profile("demo")
class Named {
    /** Somebody who was put there. */
    record Person(Step step, PersonId person, String reference, String code) {}

    private final JdbcClient jdbc;

    Named(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(Person one) {
        jdbc.sql("insert into demonstration_person (step, person_id, reference, form_code) values (?, ?, ?, ?)")
                .params(one.step().name(), bytes(one.person().id()), one.reference(), one.code())
                .update();
    }

    List<Person> all() {
        return jdbc.sql("select step, person_id, reference, form_code from demonstration_person")
                .query((row, number) -> new Person(
                        Step.valueOf(row.getString(1)),
                        new PersonId(uuid(row.getBytes(2))),
                        row.getString(3),
                        row.getString(4)))
                .list();
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static UUID uuid(byte[] bytes) {
        ByteBuffer both = ByteBuffer.wrap(bytes);
        return new UUID(both.getLong(), both.getLong());
    }
}
