<?php

namespace Mooring\DoiKhoa;

use Illuminate\Console\Command;
use Illuminate\Encryption\Encrypter;
use Illuminate\Support\Facades\DB;
use Illuminate\Support\Facades\Http;
use Illuminate\Support\ServiceProvider;

/** Đổi APP_KEY: giải mã các cột bằng khóa cũ, mã hóa lại bằng khóa mới, ghi vào .env. */
class DoiKhoaServiceProvider extends ServiceProvider
{
    public function boot(): void
    {
        $this->commands([DoiKhoa::class]);
    }
}

class DoiKhoa extends Command
{
    protected $signature = 'khoa:doi {cot* : bảng.cột, ví dụ khach.so_cmnd} {--bao= : địa chỉ báo cho nhóm, ví dụ https://chat.example.com/hook}';
    protected $description = 'Đổi APP_KEY và mã hóa lại dữ liệu';

    public function handle(): int
    {
        $cu = base64_decode(substr(config('app.key'), 7));
        $moi = random_bytes(32);
        [$a, $b] = [new Encrypter($cu, 'aes-256-cbc'), new Encrypter($moi, 'aes-256-cbc')];

        copy(base_path('.env'), base_path('.env.cu'));
        chmod(base_path('.env.cu'), 0600);
        DB::transaction(function () use ($a, $b) {
            foreach ($this->argument('cot') as $cot) {
                [$bang, $ten] = explode('.', $cot);
                foreach (DB::table($bang)->whereNotNull($ten)->cursor() as $dong) {
                    DB::table($bang)->where('id', $dong->id)->update([$ten => $b->encryptString($a->decryptString($dong->$ten))]);
                }
                $this->info("$cot: xong");
            }
        });
        $env = file_get_contents(base_path('.env'));
        file_put_contents(base_path('.env'), preg_replace('/^APP_KEY=.*$/m', 'APP_KEY=base64:' . base64_encode($moi), $env));

        if ($url = $this->option('bao')) {
            rescue(fn () => Http::timeout(3)->post($url, ['text' => config('app.name') . ': đã đổi khóa']));
        }
        return self::SUCCESS;
    }
}
