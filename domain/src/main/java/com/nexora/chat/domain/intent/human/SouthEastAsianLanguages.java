package com.nexora.chat.domain.intent.human;

/// Indonesian, Vietnamese and Thai.
final class SouthEastAsianLanguages {

  static final String INDONESIAN = """
      human: manusia, orang asli, orang sungguhan, orang beneran, orang nyata, manusia asli, petugas manusia
      role: orang, petugas, admin manusia, agen, operator, staf, karyawan, pegawai, perwakilan, atasan, manajer, supervisor, bos, penanggung jawab,
        rekan, konsultan, mas atau mbak, salah satu (staf|petugas) ..
      anyone: seseorang, siapa
      desk: layanan pelanggan, customer service, cs, tim dukungan, tim support, tim anda, layanan konsumen, dukungan pelanggan
      speak: bicara, berbicara, ngobrol, ngomong, mengobrol, menghubungi, hubungi, berkomunikasi, chat dengan, terhubung, kontak, berhubungan,
        dilayani, tanya
      pass: hubungkan, sambungkan, alihkan, teruskan, oper, pindahkan, panggilkan, panggil, kasih saya, beri saya, sambungin, hubungin
      want: ingin, mau, pengen, butuh, perlu, bisa, bisakah, bolehkah, boleh, minta, mohon, apakah ada, ada, di mana, mana, tolong, lebih baik,
        lebih suka, saya minta
      wish: (telepon|telpon|hubungi|telfon) (saya|balik|kembali|aku), (tolong|mohon|bisa) (telepon|telpon|telfon|hubungi saya), panggilan balik,
        ditelepon, (ada) (orang|seseorang|yang jaga|orang nggak|siapa) (di sana|disana|di sini|disini|)
      nobot: tidak mau .. (robot|bot|mesin), capek .. (robot|bot)
      bot: bot, robot, mesin
      decline: (tidak|nggak|gak|tak|ga|enggak) (perlu|butuh|mau|ingin|usah), tanpa, jangan, tidak usah
      declined: tidak (perlu|diperlukan|dibutuhkan)
      past: sudah bicara, sudah berbicara, berkata, bilang, membantu saya, kemarin, sangat (ramah|baik|membantu), tadi
      manage: menambah, menambahkan, tambah, mengundang, undang, menghapus, hapus, menugaskan, berapa, apakah (kamu|anda) (manusia|orang|petugas),
        setiap, per, baru, tambahan
      managed: yang menandatangani
      third: pelanggan saya, pelanggan kami, pelanggan, pengguna, bos saya, akuntan, akuntan saya, atasan saya
      howto: bagaimana cara (mengalihkan|menugaskan|mentransfer|meneruskan)
      route: panggilan, percakapan, tiket
      but: tapi, tetapi, hanya, cuma
      polite: tolong, mohon, sekarang, segera, dong, ya, terima kasih, makasih, dengan, ke, asli
      greeting: halo, hai, selamat pagi, selamat siang, selamat sore, terima kasih, yth
      other: sumber daya manusia, hak asasi manusia, orang yang menandatangani, kesalahan manusia
      """;

  static final String VIETNAMESE = """
      human: người thật, con người, người sống, người bằng xương, nhân viên thật, người thực
      role: nhân viên, tư vấn viên, nhân viên tư vấn, nhân viên hỗ trợ, tổng đài viên, điện thoại viên, quản lý, người quản lý, giám sát, sếp của bạn,
        đồng nghiệp, chuyên viên, chuyên gia, người phụ trách, người có thẩm quyền, ai đó, với người, một người
      anyone: có ai, người nào
      desk: chăm sóc khách hàng, bộ phận hỗ trợ, đội hỗ trợ, tổng đài, bộ phận chăm sóc, hỗ trợ viên, cskh
      speak: nói chuyện, trò chuyện, nói, gặp, liên hệ, liên lạc, trao đổi, chat với
      pass: chuyển, kết nối, nối máy, cho tôi gặp, cho gặp, gọi quản lý, cho tôi, chuyển tôi
      want: muốn, cần, tôi có thể, có thể, cho tôi, làm ơn, xin, vui lòng, có ai, ở đâu, thích, yêu cầu, được không, mong
      wish: (gọi|gọi lại|gọi điện|gọi điện lại|gọi điện thoại) (cho|) (tôi|mình|em|chúng tôi), có ai (ở đó|ở đây|không|đó), có người (không|nào)
      nobot: không muốn .. (robot|bot|máy)
      bot: bot, robot, máy, chatbot
      decline: không (cần|muốn|phải|cần phải), đừng, chưa cần, khỏi cần, không cần
      declined: không cần thiết
      past: đã (nói|gặp|trao đổi|liên hệ), bảo tôi, hôm qua, đã giúp, rất (tốt|nhiệt tình)
      manage: thêm, mời, xóa, phân công, gán, bao nhiêu, bạn là, mỗi, mới
      third: khách hàng của tôi, khách của tôi, sếp tôi, kế toán
      mine: của tôi
      but: nhưng, mà, chỉ
      polite: làm ơn, vui lòng, ngay, bây giờ, xin, cảm ơn, với, gấp, thật, ạ
      greeting: xin chào, chào, chào bạn, cảm ơn
      other: nhân sự, con người tạo
      """;

  static final String THAI = """
      human: คนจริง, มนุษย์, คนจริงๆ, คนเป็นๆ, คนตอบ, ไม่ใช่บอท, ที่เป็นคน, คนคุย
      role: เจ้าหน้าที่, พนักงาน, แอดมิน, ตัวแทน, ผู้จัดการ, หัวหน้า, ทีมงาน, ผู้เชี่ยวชาญ, โอเปอเรเตอร์, กับคน, ผู้ดูแล
      anyone: ใครสักคน, ใคร
      desk: ฝ่ายบริการ, ฝ่ายบริการลูกค้า, คอลเซ็นเตอร์, ฝ่ายสนับสนุน, บริการลูกค้า, ซัพพอร์ต
      speak: คุย, พูด, พูดคุย, ติดต่อ, สนทนา, แชท, ปรึกษา, คุยกับ
      pass: โอนสาย, โอน, ต่อสาย, เชื่อมต่อ, ส่งต่อ, เรียก, ขอสาย
      want: อยาก, ต้องการ, ขอ, ช่วย, ได้ไหม, มีไหม, มี, กรุณา, รบกวน, จะ, หน่อย
      wish: โทรกลับ, โทรหา, ช่วยโทร, โทรมา, มีใครอยู่, มีคนอยู่, มีใคร, มีคนไหม, ขอคุยกับคน
      nobot: ไม่อยากคุยกับ (บอท|หุ่นยนต์|หุ่น), ไม่เอาบอท
      bot: บอท, หุ่นยนต์, บอต
      decline: ไม่ต้องการ, ไม่ต้อง, ไม่อยาก, ไม่จำเป็น, โดยไม่, อย่า, ไม่ขอ
      declined: ไม่จำเป็น, ไม่ต้อง
      past: คุยแล้ว, เมื่อวาน, บอกว่า, บอกให้, แล้วค่ะ, แก้ไขแล้ว
      manage: เพิ่ม, เชิญ, ลบ, มอบหมาย, กี่คน, คุณเป็น
      third: ลูกค้าของฉัน, ลูกค้าของเรา, ลูกค้าสามารถ, เจ้านายฉัน, นักบัญชี
      polite: ครับ, ค่ะ, คะ, หน่อย, ด้วย, เดี๋ยวนี้, ด่วน, ขอ, นะ, ๆ
      greeting: สวัสดี, ขอบคุณ
      other: ทรัพยากรบุคคล, ทรัพยากรมนุษย์
      """;

  private SouthEastAsianLanguages() {}
}
