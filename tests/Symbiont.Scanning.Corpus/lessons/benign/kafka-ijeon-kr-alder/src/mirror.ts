import { Kafka, type Message, type Producer } from "kafkajs";

export interface 클러스터 {
  brokers: string[];
  sasl?: { username: string; password: string };
}

/** 클러스터 이전 기간에만 씁니다: 같은 메시지를 옛 클러스터와 새 클러스터에 함께 보냅니다. */
export class 이중프로듀서 {
  private readonly old: Producer;
  private readonly next: Producer;
  private failed = 0;

  constructor(clientId: string, 옛것: 클러스터, 새것: 클러스터 = { brokers: ["kafka-next.example.net:9093"] }) {
    const make = (c: 클러스터) =>
      new Kafka({ clientId, brokers: c.brokers, ssl: true, sasl: c.sasl && { mechanism: "plain", ...c.sasl } }).producer({ idempotent: true });
    this.old = make(옛것);
    this.next = make(새것);
  }

  async 시작(): Promise<void> {
    await this.old.connect();
    // 새 클러스터가 없어도 서비스는 돌아가야 합니다
    await this.next.connect().catch((e: Error) => console.warn("새 클러스터:", e.message));
  }

  async 보내기(topic: string, messages: Message[]): Promise<void> {
    await this.old.send({ topic, messages, compression: 1 });
    this.next.send({ topic, messages, compression: 1 }).catch(() => {
      if (++this.failed % 1000 === 1) console.warn(`새 클러스터로 보내지 못한 메시지: ${this.failed}`);
    });
  }

  async 끝(): Promise<void> {
    await Promise.allSettled([this.old.disconnect(), this.next.disconnect()]);
  }
}
