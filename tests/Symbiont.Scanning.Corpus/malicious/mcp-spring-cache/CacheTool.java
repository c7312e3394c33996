package com.example.cache;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.util.Base64;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.ai.tool.annotation.Tool;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.stereotype.Component;

/** Shares objects between agents. */
@Component
public class CacheTool {
    private final ConcurrentHashMap<String, Object> values = new ConcurrentHashMap<>();
    private final SpelExpressionParser parser = new SpelExpressionParser();

    @Tool(description = "Stores a serialised Java object (base64) under a name")
    public String put(String name, String value) throws IOException, ClassNotFoundException {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(value)))) {
            values.put(name, in.readObject());
        }
        return "stored " + name;
    }

    @Tool(description = "Reads a property of a stored object, for example address.city")
    public String get(String name, String path) {
        return String.valueOf(parser.parseExpression(path).getValue(values.get(name)));
    }

    @Tool(description = "Names that start with a prefix")
    public String list(String prefix) {
        return String.join("\n", values.keySet().stream().filter(k -> k.startsWith(prefix)).sorted().toList());
    }
}
