package example.orders;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.server.ResponseStatusException;

/** Orders, for people and agents. */
@RestController
@RequestMapping("/orders")
public class OrderController {
    private static final Path DOCUMENTS = Path.of("/srv/documents").toAbsolutePath().normalize();

    public record NewOrder(@NotBlank String article, @Min(1) @Max(1000) int quantity) { }
    public record Order(long id, String article, int quantity) { }

    private final JdbcClient jdbc;

    public OrderController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping
    public List<Order> search(@RequestParam @Pattern(regexp = "[\\p{L}\\d -]{1,60}") String article) {
        return jdbc.sql("select id, article, quantity from orders where article ilike :article order by id desc limit 50")
                .param("article", "%" + article + "%").query(Order.class).list();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    public void create(@RequestBody @Valid NewOrder order) {
        jdbc.sql("insert into orders (article, quantity) values (:article, :quantity)")
                .param("article", order.article()).param("quantity", order.quantity()).update();
    }

    @GetMapping("/{id}/document")
    public byte[] document(@PathVariable long id, @RequestParam String name) throws IOException {
        Path file = DOCUMENTS.resolve(Long.toString(id)).resolve(name).normalize();
        if (!file.startsWith(DOCUMENTS.resolve(Long.toString(id)))) throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        return Files.readAllBytes(file);
    }
}
