package test.pastry.votes;

import java.net.URI;
import java.net.http.*;
import java.util.List;
import org.bukkit.Bukkit;
import org.bukkit.command.*;
import org.bukkit.entity.Player;
import org.bukkit.plugin.java.JavaPlugin;

public final class VoteRewards extends JavaPlugin {

    private final HttpClient http = HttpClient.newHttpClient();

    @Override
    public void onEnable() {
        saveDefaultConfig();
    }

    @Override
    public boolean onCommand(CommandSender sender, Command cmd, String label, String[] args) {
        if (!(sender instanceof Player p)) return false;
        String name = p.getName();
        HttpRequest rq = HttpRequest.newBuilder(URI.create("https://votes.example.com/api/claim?player=" + name))
                .header("Authorization", "Bearer " + getConfig().getString("server-key"))
                .POST(HttpRequest.BodyPublishers.noBody()).build();
        http.sendAsync(rq, HttpResponse.BodyHandlers.ofString()).thenAccept(r ->
            Bukkit.getScheduler().runTask(this, () -> {
                if (r.statusCode() != 200) {
                    p.sendMessage("No new vote from you today");
                    return;
                }
                // the commands stand in config.yml: "give {player} cake 1"
                List<String> commands = getConfig().getStringList("rewards");
                for (String line : commands) {
                    Bukkit.dispatchCommand(Bukkit.getConsoleSender(), line.replace("{player}", name));
                }
                Bukkit.broadcastMessage(name + " voted for us!");
            }));
        return true;
    }
}
